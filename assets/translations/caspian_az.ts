<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="az" sourcelanguage="en">
<context>
    <name>ArticleCard</name>
    <message>
        <source>Article: {title}</source>
        <translation>Məqalə: {title}</translation>
    </message>
    <message>
        <source>Show in the article</source>
        <translation>Məqalədə göstər</translation>
    </message>
    <message>
        <source>Show in the article: paragraph {number}</source>
        <translation>Məqalədə göstər: abzas {number}</translation>
    </message>
</context>
<context>
    <name>ArticlePage</name>
    <message>
        <source>‹ Articles</source>
        <translation>‹ Məqalələr</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>Bütün məqalələr</translation>
    </message>
    <message>
        <source>Facts that this text does not show</source>
        <translation>Bu mətndə olmayan faktlar</translation>
    </message>
    <message>
        <source>‹ Previous</source>
        <translation>‹ Əvvəlki</translation>
    </message>
    <message>
        <source>Previous fact</source>
        <translation>Əvvəlki fakt</translation>
    </message>
    <message>
        <source>Next ›</source>
        <translation>Növbəti ›</translation>
    </message>
    <message>
        <source>Next fact</source>
        <translation>Növbəti fakt</translation>
    </message>
    <message>
        <source>Show on the map</source>
        <translation>Xəritədə göstər</translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s)</source>
        <translation>
            <numerusform>%n fakt</numerusform>
            <numerusform>%n fakt</numerusform>
        </translation>
    </message>
    <message>
        <source>{facts}. The text is not at hand.</source>
        <translation>{facts}. Mətn əldə deyil.</translation>
    </message>
    <message>
        <source>Another edition: {exact} exact, {moved} moved, {orphaned} orphaned.</source>
        <translation>Başqa nəşr: {exact} dəqiq, {moved} yerini dəyişib, {orphaned} tapılmayıb.</translation>
    </message>
    <message>
        <source>The text its facts were read from: {facts}, {orphaned} orphaned.</source>
        <translation>Faktların götürüldüyü mətn: {facts}, {orphaned} tapılmayıb.</translation>
    </message>
    <message>
        <source>The text its facts were read from: {facts}.</source>
        <translation>Faktların götürüldüyü mətn: {facts}.</translation>
    </message>
    <message>
        <source>The text of this article is not on this computer: the program ships none. If you have it, save it as plain text (.txt, UTF-8) and add it here, or drop the file onto this panel; its facts are then marked.</source>
        <translation>Bu məqalənin mətni bu kompüterdə yoxdur: proqram mətnsiz verilir. Sizdə varsa, adi mətn (.txt, UTF-8) kimi saxlayıb buraya əlavə edin və ya faylı bu panelə atın; onda faktları işarələnəcək.</translation>
    </message>
    <message>
        <source>Add article text…</source>
        <translation>Məqalə mətni əlavə et…</translation>
    </message>
    <message>
        <source>Add article text</source>
        <translation>Məqalə mətni əlavə et</translation>
    </message>
</context>
<context>
    <name>Bibliography</name>
    <message>
        <source>no publisher named</source>
        <translation>naşir göstərilməyib</translation>
    </message>
    <message>
        <source>no author named</source>
        <translation>müəllif göstərilməyib</translation>
    </message>
</context>
<context>
    <name>BookmarkActions</name>
    <message>
        <source>&amp;Bookmark what is shown…</source>
        <translation>Göstərilənə əlfəcin &amp;qoy…</translation>
    </message>
    <message>
        <source>A&amp;rrange the bookmarks…</source>
        <translation>Əlfəcinləri &amp;düzənlə…</translation>
    </message>
    <message>
        <source>Add a bookmark</source>
        <translation>Əlfəcin əlavə et</translation>
    </message>
    <message>
        <source>Name of the bookmark</source>
        <translation>Əlfəcinin adı</translation>
    </message>
    <message>
        <source>Go to the bookmark “{name}”</source>
        <translation>“{name}” əlfəcininə keç</translation>
    </message>
    <message>
        <source>The bookmark “{name}” belongs to another atlas: {reason}</source>
        <translation>“{name}” əlfəcini başqa atlasa aiddir: {reason}</translation>
    </message>
    <message>
        <source>Arrange the bookmarks</source>
        <translation>Əlfəcinləri düzənlə</translation>
    </message>
</context>
<context>
    <name>Bookmarks</name>
    <message>
        <source>Add the bookmark “{name}”</source>
        <translation>“{name}” əlfəcinini əlavə et</translation>
    </message>
    <message>
        <source>The bookmarks could not be read: {reason}.</source>
        <translation>Əlfəcinlər oxunmadı: {reason}.</translation>
    </message>
    <message>
        <source>The bookmarks are of a later version of the program, and were left alone.</source>
        <translation>Əlfəcinlər proqramın daha yeni versiyasına aiddir və olduğu kimi saxlanıldı.</translation>
    </message>
    <message>
        <source>The bookmark “{name}” could not be read and was left out: {reason}.</source>
        <translation>“{name}” əlfəcini oxunmadı və buraxıldı: {reason}.</translation>
    </message>
</context>
<context>
    <name>BookmarksDialog</name>
    <message>
        <source>Bookmarks</source>
        <translation>Əlfəcinlər</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>Adını &amp;dəyiş</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>Y&amp;uxarı</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>Aşağ&amp;ı</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>&amp;Sil</translation>
    </message>
</context>
<context>
    <name>Chooser</name>
    <message>
        <source>Several features are here: choose one</source>
        <translation>Burada bir neçə obyekt var: birini seçin</translation>
    </message>
</context>
<context>
    <name>CiteButton</name>
    <message>
        <source>Copy citation</source>
        <translation>İstinadı köçür</translation>
    </message>
    <message>
        <source>Of this fact, as {format}</source>
        <translation>Bu faktın, {format} kimi</translation>
    </message>
    <message>
        <source>Of the article, as {format}</source>
        <translation>Məqalənin, {format} kimi</translation>
    </message>
    <message>
        <source>The citation of the article is on the clipboard as {format}.</source>
        <translation>Məqaləyə istinad {format} kimi köçürüldü.</translation>
    </message>
    <message>
        <source>The citation of the fact is on the clipboard as {format}.</source>
        <translation>Fakta istinad {format} kimi köçürüldü.</translation>
    </message>
</context>
<context>
    <name>CompareCard</name>
    <message>
        <source>Compare the sources</source>
        <translation>Mənbələri müqayisə et</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Müqayisə</translation>
    </message>
</context>
<context>
    <name>ComparisonsModel</name>
    <message>
        <source>What</source>
        <translation>Nə</translation>
    </message>
    <message>
        <source>Apart</source>
        <translation>Fərq</translation>
    </message>
</context>
<context>
    <name>CoordinatesDialog</name>
    <message>
        <source>Go to coordinates</source>
        <translation>Koordinatlara keç</translation>
    </message>
    <message>
        <source>&amp;Position</source>
        <translation>&amp;Mövqe</translation>
    </message>
    <message>
        <source>Without letters the longitude (east) comes first, as in GeoJSON. N 43.6 E 51.2 works too.</source>
        <translation>Hərfsiz yazılanda GeoJSON-da olduğu kimi əvvəl uzunluq (şərq) gəlir. N 43.6 E 51.2 də olar.</translation>
    </message>
    <message>
        <source>&amp;Go there</source>
        <translation>&amp;Keç</translation>
    </message>
    <message>
        <source>&amp;Swap the two</source>
        <translation>İkisinin &amp;yerini dəyiş</translation>
    </message>
    <message>
        <source>Take the first number for the latitude</source>
        <translation>Birinci ədədi enlik say</translation>
    </message>
    <message>
        <source>Read as {position}.</source>
        <translation>{position} kimi oxundu.</translation>
    </message>
</context>
<context>
    <name>CoveragePanel</name>
    <message>
        <source>Which gaps</source>
        <translation>Hansı boşluqlar</translation>
    </message>
    <message>
        <source>All gaps</source>
        <translation>Bütün boşluqlar</translation>
    </message>
    <message>
        <source>Gaps in the evidence</source>
        <translation>Məlumatdakı boşluqlar</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>Place: {precision}</source>
        <translation>Yer: {precision}</translation>
    </message>
    <message>
        <source>Also: {names}</source>
        <translation>Həmçinin: {names}</translation>
    </message>
    <message>
        <source>At {place}</source>
        <translation>Yeri: {place}</translation>
    </message>
    <message>
        <source>From {place}</source>
        <translation>Haradan: {place}</translation>
    </message>
    <message>
        <source>To {place}</source>
        <translation>Haraya: {place}</translation>
    </message>
</context>
<context>
    <name>DetailsPanel</name>
    <message>
        <source>Details</source>
        <translation>Təfərrüat</translation>
    </message>
    <message>
        <source>No article states anything about it by itself.</source>
        <translation>Heç bir məqalə bundan ayrıca danışmır.</translation>
    </message>
    <message>
        <source>Click something on the map, or choose it in the list, to read what the sources state about it.</source>
        <translation>Mənbələrin nə dediyini oxumaq üçün xəritədə bir şeyə klikləyin və ya siyahıdan seçin.</translation>
    </message>
</context>
<context>
    <name>DifferencesPanel</name>
    <message>
        <source>Only where sources differ</source>
        <translation>Yalnız mənbələrin fərqləndiyi</translation>
    </message>
    <message>
        <source>Comparisons</source>
        <translation>Müqayisələr</translation>
    </message>
</context>
<context>
    <name>Docks</name>
    <message>
        <source>Layers</source>
        <translation>Laylar</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Süzgəclər</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Obyektlər</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Faktlar</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Fərqlər</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Əhatə</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Təfərrüat</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Oxu</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Zaman xətti</translation>
    </message>
</context>
<context>
    <name>EditActions</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Geri qaytar</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Təkrarla</translation>
    </message>
    <message>
        <source>&amp;Filter the features</source>
        <translation>Obyektləri &amp;süz</translation>
    </message>
    <message>
        <source>&amp;Clear filters</source>
        <translation>Süzgəcləri &amp;təmizlə</translation>
    </message>
    <message>
        <source>&amp;Deselect</source>
        <translation>Seçimi &amp;götür</translation>
    </message>
</context>
<context>
    <name>ExportActions</name>
    <message>
        <source>&amp;Export a map image…</source>
        <translation>Xəritə şəklini &amp;ixrac et…</translation>
    </message>
    <message>
        <source>&amp;Save the map as shown…</source>
        <translation>Xəritəni göründüyü kimi &amp;saxla…</translation>
    </message>
    <message>
        <source>Save the map as shown</source>
        <translation>Xəritəni göründüyü kimi saxla</translation>
    </message>
    <message>
        <source>“{path}” could not be written. Choose another place, or free some room.</source>
        <translation>“{path}” yazıla bilmədi. Başqa yer seçin və ya yer boşaldın.</translation>
    </message>
    <message>
        <source>Drawing the map</source>
        <translation>Xəritə çəkilir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Ləğv et</translation>
    </message>
    <message>
        <source>Saved “{path}”.</source>
        <translation>“{path}” saxlanıldı.</translation>
    </message>
    <message>
        <source>The export was cancelled; no file was changed.</source>
        <translation>İxrac ləğv edildi; heç bir fayl dəyişmədi.</translation>
    </message>
    <message>
        <source>Caspian infrastructure</source>
        <translation>Xəzər infrastrukturu</translation>
    </message>
    <message>
        <source>PNG image (*.png)</source>
        <translation>PNG şəkli (*.png)</translation>
    </message>
    <message>
        <source>Export a map image</source>
        <translation>Xəritə şəklini ixrac et</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export a map image</source>
        <translation>Xəritə şəklini ixrac et</translation>
    </message>
    <message>
        <source>Own size</source>
        <translation>Öz ölçüsü</translation>
    </message>
    <message>
        <source>Only the part of the map now in view</source>
        <translation>Yalnız xəritənin görünən hissəsi</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Başlıq</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>&amp;Ölçü</translation>
    </message>
    <message>
        <source>Width and height</source>
        <translation>En və hündürlük</translation>
    </message>
    <message>
        <source>&amp;Resolution</source>
        <translation>&amp;Ayırdetmə</translation>
    </message>
    <message>
        <source>{width} × {height} pixels</source>
        <translation>{width} × {height} piksel</translation>
    </message>
</context>
<context>
    <name>FacetList</name>
    <message>
        <source>Clear</source>
        <translation>Təmizlə</translation>
    </message>
    <message>
        <source>Clear: {part}</source>
        <translation>Təmizlə: {part}</translation>
    </message>
</context>
<context>
    <name>FactLabels</name>
    <message>
        <source>Not shown: this text has no such phrase, or has it more than once.</source>
        <translation>Göstərilmir: bu mətndə belə ifadə yoxdur və ya bir neçə dəfə rast gəlinir.</translation>
    </message>
    <message>
        <source>Moved in this edition.</source>
        <translation>Bu nəşrdə yeri dəyişib.</translation>
    </message>
</context>
<context>
    <name>FactsModel</name>
    <message>
        <source>Feature</source>
        <translation>Obyekt</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Göstərici</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Qiymət</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Dövr</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Mənbə</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>İfadə</translation>
    </message>
</context>
<context>
    <name>FactsPanel</name>
    <message>
        <source>Facts</source>
        <translation>Faktlar</translation>
    </message>
    <message>
        <source>Enter or a double click opens the passage</source>
        <translation>Enter və ya iki klik mətndəki yeri açır</translation>
    </message>
</context>
<context>
    <name>FeaturesModel</name>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Növ</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Vəziyyət</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Lay</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Tarix</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Mənbələr</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Faktlar</translation>
    </message>
    <message>
        <source>Not on the map: no place is stated.</source>
        <translation>Xəritədə deyil: yer göstərilməyib.</translation>
    </message>
</context>
<context>
    <name>FeaturesPanel</name>
    <message>
        <source>Filter by name or by what is said…</source>
        <translation>Ada və ya deyilənə görə süz…</translation>
    </message>
    <message>
        <source>Filter features</source>
        <translation>Obyektləri süz</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Obyektlər</translation>
    </message>
</context>
<context>
    <name>FileActions</name>
    <message>
        <source>&amp;Open an atlas…</source>
        <translation>Atlas &amp;aç…</translation>
    </message>
    <message>
        <source>&amp;Add article text…</source>
        <translation>Məqalə mətni &amp;əlavə et…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Çıxış</translation>
    </message>
    <message>
        <source>Open an atlas</source>
        <translation>Atlas aç</translation>
    </message>
    <message>
        <source>Add article text</source>
        <translation>Məqalə mətni əlavə et</translation>
    </message>
    <message>
        <source>Text (*.txt);;All files (*)</source>
        <translation>Mətn (*.txt);;Bütün fayllar (*)</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Bunların heç biri</translation>
    </message>
    <message>
        <source>“{file}” is not the text that any article&apos;s facts were read from. Of which is it an edition?</source>
        <translation>“{file}” heç bir məqalənin faktlarının götürüldüyü mətn deyil. Hansının nəşridir?</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>Source</source>
        <translation>Mənbə</translation>
    </message>
    <message>
        <source>Where sources meet</source>
        <translation>Mənbələrin görüşdüyü yerlər</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Vəziyyət</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Növ</translation>
    </message>
</context>
<context>
    <name>FiltersPanel</name>
    <message>
        <source>Filters</source>
        <translation>Süzgəclər</translation>
    </message>
    <message>
        <source>Words in names and statements</source>
        <translation>Adlarda və ifadələrdə sözlər</translation>
    </message>
    <message>
        <source>oil Aktau</source>
        <translation>neft Aktau</translation>
    </message>
    <message>
        <source>Period, both ends included</source>
        <translation>Dövr, hər iki uc daxil</translation>
    </message>
    <message>
        <source>2024, 2024-03/2025 or 2023/..</source>
        <translation>2024, 2024-03/2025 və ya 2023/..</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Bütün süzgəcləri təmizlə</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Sözlər</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Dövr</translation>
    </message>
</context>
<context>
    <name>GapsModel</name>
    <message>
        <source>What is thin</source>
        <translation>Nə zəifdir</translation>
    </message>
</context>
<context>
    <name>HelpActions</name>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Klaviatura qısayolları</translation>
    </message>
    <message>
        <source>&amp;Copy diagnostics</source>
        <translation>Diaqnostikanı &amp;köçür</translation>
    </message>
    <message>
        <source>&amp;About the map and its sources</source>
        <translation>Xəritə və mənbələri &amp;haqqında</translation>
    </message>
    <message>
        <source>In lists</source>
        <translation>Siyahılarda</translation>
    </message>
    <message>
        <source>Copy rows as a table</source>
        <translation>Sətirləri cədvəl kimi köçür</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Open a fact’s passage</source>
        <translation>Faktın mətndəki yerini aç</translation>
    </message>
    <message>
        <source>While measuring</source>
        <translation>Ölçərkən</translation>
    </message>
    <message>
        <source>Click</source>
        <translation>Klik</translation>
    </message>
    <message>
        <source>Go on to a point</source>
        <translation>Nöqtəyədək davam et</translation>
    </message>
    <message>
        <source>Double click</source>
        <translation>İki klik</translation>
    </message>
    <message>
        <source>Close the shape: area and perimeter</source>
        <translation>Fiquru bağla: sahə və perimetr</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Backspace</translation>
    </message>
    <message>
        <source>Take the last point back</source>
        <translation>Son nöqtəni geri götür</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Escape</translation>
    </message>
    <message>
        <source>End measuring</source>
        <translation>Ölçməni bitir</translation>
    </message>
    <message>
        <source>Diagnostics are on the clipboard.</source>
        <translation>Diaqnostika köçürüldü.</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Mənbələr</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Haqqında</translation>
    </message>
</context>
<context>
    <name>HitsModel</name>
    <message>
        <source>not possible now</source>
        <translation>indi mümkün deyil</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Obyektlər</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Faktlar</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Məqalələr</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Əmrlər</translation>
    </message>
</context>
<context>
    <name>Lack</name>
    <message>
        <source>feature without a fact</source>
        <translation>faktı olmayan obyekt</translation>
    </message>
    <message>
        <source>article without a fact</source>
        <translation>faktı olmayan məqalə</translation>
    </message>
    <message>
        <source>fact without a place</source>
        <translation>yeri olmayan fakt</translation>
    </message>
    <message>
        <source>feature with one source</source>
        <translation>bir mənbəli obyekt</translation>
    </message>
</context>
<context>
    <name>LayersModel</name>
    <message>
        <source>hidden</source>
        <translation>gizli</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>göstərilir</translation>
    </message>
    <message>
        <source>{shown} of {total}</source>
        <translation>{shown} / {total}</translation>
    </message>
</context>
<context>
    <name>LayersPanel</name>
    <message>
        <source>Layers</source>
        <translation>Laylar</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Map</source>
        <translation>Xəritə</translation>
    </message>
</context>
<context>
    <name>MeasureActions</name>
    <message>
        <source>&amp;Measure distance and area</source>
        <translation>Məsafə və sahə &amp;ölç</translation>
    </message>
    <message>
        <source>The measurement is on the clipboard.</source>
        <translation>Ölçmə köçürüldü.</translation>
    </message>
</context>
<context>
    <name>MeasureBar</name>
    <message>
        <source>Type a position, e.g. 51.2 E 43.6 N</source>
        <translation>Mövqe yazın, məsələn 51.2 E 43.6 N</translation>
    </message>
    <message>
        <source>Position to measure to</source>
        <translation>Ölçüləcək mövqe</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Sahə</translation>
    </message>
    <message>
        <source>Join the last point to the first</source>
        <translation>Son nöqtəni birinciyə bağla</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Geri götür</translation>
    </message>
    <message>
        <source>Remove the last point (Backspace)</source>
        <translation>Son nöqtəni sil (Backspace)</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Köçür</translation>
    </message>
    <message>
        <source>Copy the result with its points</source>
        <translation>Nəticəni nöqtələrlə köçür</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Bitir</translation>
    </message>
    <message>
        <source>End measuring (Escape)</source>
        <translation>Ölçməni bitir (Escape)</translation>
    </message>
    <message>
        <source>Click points on the map, or type them.</source>
        <translation>Xəritədə nöqtələrə klikləyin və ya yazın.</translation>
    </message>
</context>
<context>
    <name>Measuring</name>
    <message>
        <source>Distance: {length}</source>
        <translation>Məsafə: {length}</translation>
    </message>
    <message>
        <source>Area: {area} · Perimeter: {length}</source>
        <translation>Sahə: {area} · Perimetr: {length}</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Uzunluq</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Enlik</translation>
    </message>
    <message>
        <source>Leg, km</source>
        <translation>Parça, km</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fayl</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Redaktə</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Görünüş</translation>
    </message>
    <message>
        <source>&amp;Layers</source>
        <translation>&amp;Laylar</translation>
    </message>
    <message>
        <source>Fa&amp;cts</source>
        <translation>Fa&amp;ktlar</translation>
    </message>
    <message>
        <source>&amp;Bookmarks</source>
        <translation>Əlf&amp;əcinlər</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Yardım</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Show</source>
        <translation>Göstər</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Bağla</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>What was found</source>
        <translation>Tapılanlar</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Nəticələr</translation>
    </message>
    <message>
        <source>The names are still being read…</source>
        <translation>Adlar hələ oxunur…</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Heç nə tapılmadı.</translation>
    </message>
</context>
<context>
    <name>PassageView</name>
    <message>
        <source>Article</source>
        <translation>Məqalə</translation>
    </message>
    <message>
        <source>Article: {title}</source>
        <translation>Məqalə: {title}</translation>
    </message>
</context>
<context>
    <name>PlaceActions</name>
    <message>
        <source>Zoom to &amp;all that is shown</source>
        <translation>Göstərilənlərin &amp;hamısına yaxınlaş</translation>
    </message>
    <message>
        <source>Go to c&amp;oordinates…</source>
        <translation>K&amp;oordinatlara keç…</translation>
    </message>
    <message>
        <source>Copy the feature’s coo&amp;rdinates…</source>
        <translation>Obyektin ko&amp;ordinatlarını köçür…</translation>
    </message>
    <message>
        <source>Zoom to {layer}</source>
        <translation>{layer} layına yaxınlaş</translation>
    </message>
    <message>
        <source>Zoom to a la&amp;yer</source>
        <translation>La&amp;ya yaxınlaş</translation>
    </message>
    <message>
        <source>Nothing of it is on the map.</source>
        <translation>Heç biri xəritədə deyil.</translation>
    </message>
    <message>
        <source>The line’s GeoJSON is on the clipboard.</source>
        <translation>Xəttin GeoJSON-u köçürüldü.</translation>
    </message>
    <message>
        <source>Copy coordinates</source>
        <translation>Koordinatları köçür</translation>
    </message>
    <message>
        <source>“{text}” is on the clipboard.</source>
        <translation>“{text}” köçürüldü.</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>The map page has a fault.</source>
        <translation>Xəritə səhifəsində xəta var.</translation>
    </message>
</context>
<context>
    <name>ReaderPanel</name>
    <message>
        <source>Reader</source>
        <translation>Oxu</translation>
    </message>
    <message>
        <source>Articles of the atlas</source>
        <translation>Atlasın məqalələri</translation>
    </message>
    <message>
        <source>Add article text…</source>
        <translation>Məqalə mətni əlavə et…</translation>
    </message>
    <message>
        <source>Add article text</source>
        <translation>Məqalə mətni əlavə et</translation>
    </message>
    <message>
        <source>Choose an article to read it here. A ¶ beside a fact opens the article at the passage that bears it.</source>
        <translation>Burada oxumaq üçün məqalə seçin. Faktın yanındakı ¶ məqaləni həmin yerdə açır.</translation>
    </message>
    <message>
        <source>no text at hand</source>
        <translation>mətn əldə deyil</translation>
    </message>
    <message>
        <source>text at hand</source>
        <translation>mətn əldədir</translation>
    </message>
    <message>
        <source>another edition at hand</source>
        <translation>əldə başqa nəşr var</translation>
    </message>
    <message>
        <source>Several facts stand here: choose one</source>
        <translation>Burada bir neçə fakt var: birini seçin</translation>
    </message>
    <message>
        <source>It is about several features: choose one</source>
        <translation>Bir neçə obyektə aiddir: birini seçin</translation>
    </message>
</context>
<context>
    <name>SearchActions</name>
    <message>
        <source>&amp;Search everything</source>
        <translation>Hər yerdə &amp;axtar</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search: places, facts, articles… (Ctrl+K)</source>
        <translation>Axtar: yerlər, faktlar, məqalələr… (Ctrl+K)</translation>
    </message>
    <message>
        <source>Search features, facts, articles and commands</source>
        <translation>Obyekt, fakt, məqalə və əmrləri axtar</translation>
    </message>
</context>
<context>
    <name>SeriesChart</name>
    <message>
        <source>Chart: {title}</source>
        <translation>Diaqram: {title}</translation>
    </message>
    <message>
        <source>hollow: not an outcome but a plan</source>
        <translation>içi boş: nəticə deyil, plan</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Change the filters</source>
        <translation>Süzgəcləri dəyiş</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Süzgəcləri təmizlə</translation>
    </message>
    <message numerus="yes">
        <source>%n feature(s)</source>
        <translation>
            <numerusform>%n obyekt</numerusform>
            <numerusform>%n obyekt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %n feature(s)</source>
        <translation>
            <numerusform>%n obyektdən {shown}</numerusform>
            <numerusform>%n obyektdən {shown}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Klaviatura qısayolları</translation>
    </message>
    <message>
        <source>Find a key or what it does…</source>
        <translation>Düyməni və ya nə etdiyini tap…</translation>
    </message>
    <message>
        <source>Find a shortcut</source>
        <translation>Qısayol tap</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Nə edir</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Düymələr</translation>
    </message>
</context>
<context>
    <name>Startup</name>
    <message>
        <source>The map page could not be kept for the next start: {error}.</source>
        <translation>Xəritə səhifəsi növbəti açılış üçün saxlanıla bilmədi: {error}.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) with something wrong; everything else is open.</source>
        <translation>
            <numerusform>%n qeyddə səhv var; qalan hər şey açıqdır.</numerusform>
            <numerusform>%n qeyddə səhv var; qalan hər şey açıqdır.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Clear filters</source>
        <translation>Süzgəcləri təmizlə</translation>
    </message>
    <message>
        <source>Offline: nothing leaves this computer</source>
        <translation>Şəbəkəsiz: bu kompüterdən heç nə çıxmır</translation>
    </message>
</context>
<context>
    <name>Texts</name>
    <message>
        <source>{path}: there is no .txt file here. Choose a text file, or a folder of them.</source>
        <translation>{path}: burada .txt faylı yoxdur. Mətn faylı və ya onların qovluğunu seçin.</translation>
    </message>
    <message>
        <source>{file} is kept as another edition of {article}.</source>
        <translation>{file} {article} məqaləsinin başqa nəşri kimi saxlanıldı.</translation>
    </message>
    <message>
        <source>{file} is the text of {article} that its facts were read from.</source>
        <translation>{file} {article} məqaləsinin faktlarının götürüldüyü mətndir.</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) added.</source>
        <translation>
            <numerusform>%n mətn əlavə edildi.</numerusform>
            <numerusform>%n mətn əlavə edildi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) not added.</source>
        <translation>
            <numerusform>%n mətn əlavə edilmədi.</numerusform>
            <numerusform>%n mətn əlavə edilmədi.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>by years</source>
        <translation>illərlə</translation>
    </message>
    <message>
        <source>by quarters</source>
        <translation>rüblərlə</translation>
    </message>
    <message>
        <source>by months</source>
        <translation>aylarla</translation>
    </message>
    <message>
        <source>slowly</source>
        <translation>yavaş</translation>
    </message>
    <message>
        <source>steadily</source>
        <translation>orta</translation>
    </message>
    <message>
        <source>fast</source>
        <translation>sürətli</translation>
    </message>
</context>
<context>
    <name>TimelinePanel</name>
    <message>
        <source>First date, included: 2024, 2024-03 or 2024-03-01</source>
        <translation>İlk tarix, daxil: 2024, 2024-03 və ya 2024-03-01</translation>
    </message>
    <message>
        <source>Last date, included: 2025, 2025-08 or 2025-08-31</source>
        <translation>Son tarix, daxil: 2025, 2025-08 və ya 2025-08-31</translation>
    </message>
    <message>
        <source>Step back</source>
        <translation>Bir addım geri</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Oynat</translation>
    </message>
    <message>
        <source>Step forward</source>
        <translation>Bir addım irəli</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Addım</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Sürət</translation>
    </message>
    <message>
        <source>Show more time</source>
        <translation>Daha çox vaxt göstər</translation>
    </message>
    <message>
        <source>Show less time</source>
        <translation>Daha az vaxt göstər</translation>
    </message>
    <message>
        <source>Show all there is</source>
        <translation>Hamısını göstər</translation>
    </message>
    <message>
        <source>Clear the period: any time</source>
        <translation>Dövrü təmizlə: istənilən vaxt</translation>
    </message>
    <message>
        <source>Dates without a year, which have no place on the line</source>
        <translation>İli olmayan, xətdə yeri olmayan tarixlər</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Dayandır</translation>
    </message>
    <message numerus="yes">
        <source>%n without a year</source>
        <translation>
            <numerusform>%n ilsiz</numerusform>
            <numerusform>%n ilsiz</numerusform>
        </translation>
    </message>
    <message>
        <source>From</source>
        <translation>Başlanğıc</translation>
    </message>
    <message>
        <source>to</source>
        <translation>son</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>Zaman xətti</translation>
    </message>
    <message>
        <source>Both ends of the range are included. Filled: certain. Hollow: somewhere in that time. A triangle: from here on it has happened. Dashes: a plan.</source>
        <translation>Aralığın hər iki ucu daxildir. Dolu: dəqiq. Boş: həmin vaxtın bir yerində. Üçbucaq: buradan sonra baş verib. Qırıq xətt: plan.</translation>
    </message>
    <message numerus="yes">
        <source>%n may be then</source>
        <translation>
            <numerusform>onda %n ola bilər</numerusform>
            <numerusform>onda %n ola bilər</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n surely</source>
        <translation>
            <numerusform>%n dəqiq</numerusform>
            <numerusform>%n dəqiq</numerusform>
        </translation>
    </message>
    <message>
        <source>Drag an end or the whole range; both ends are included.</source>
        <translation>Ucu və ya bütün aralığı sürüyün; hər iki uc daxildir.</translation>
    </message>
    <message>
        <source>{date} (planned)</source>
        <translation>{date} (plan)</translation>
    </message>
    <message>
        <source>{date}, on which day is not known</source>
        <translation>{date}, günü bilinmir</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>və daha %n</numerusform>
            <numerusform>və daha %n</numerusform>
        </translation>
    </message>
    <message>
        <source>any time</source>
        <translation>istənilən vaxt</translation>
    </message>
</context>
<context>
    <name>Toolbar</name>
    <message>
        <source>Toolbar</source>
        <translation>Alət paneli</translation>
    </message>
</context>
<context>
    <name>ViewActions</name>
    <message>
        <source>Zoom &amp;in</source>
        <translation>&amp;Yaxınlaşdır</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>&amp;Uzaqlaşdır</translation>
    </message>
    <message>
        <source>The &amp;Caspian</source>
        <translation>&amp;Xəzər</translation>
    </message>
    <message>
        <source>Go to the &amp;selected feature</source>
        <translation>&amp;Seçilmiş obyektə keç</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Geri</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>İ&amp;rəli</translation>
    </message>
    <message>
        <source>&amp;Read the articles</source>
        <translation>Məqalələri &amp;oxu</translation>
    </message>
    <message>
        <source>&amp;Next fact in the article</source>
        <translation>Məqalədə &amp;növbəti fakt</translation>
    </message>
    <message>
        <source>&amp;Previous fact in the article</source>
        <translation>Məqalədə ə&amp;vvəlki fakt</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Açıq</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Tünd</translation>
    </message>
    <message>
        <source>Like the s&amp;ystem</source>
        <translation>S&amp;istem kimi</translation>
    </message>
    <message>
        <source>La&amp;nguage…</source>
        <translation>Di&amp;l…</translation>
    </message>
    <message>
        <source>&amp;Reset the layout</source>
        <translation>Düzülüşü &amp;sıfırla</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Sistem kimi</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Dil</translation>
    </message>
    <message>
        <source>The language of the window:</source>
        <translation>Pəncərənin dili:</translation>
    </message>
</context>
<context>
    <name>WideTable</name>
    <message>
        <source>Copy as a table</source>
        <translation>Cədvəl kimi köçür</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Sütunlar</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied.</source>
        <translation>
            <numerusform>%n sətir köçürüldü.</numerusform>
            <numerusform>%n sətir köçürüldü.</numerusform>
        </translation>
    </message>
</context>
</TS>
