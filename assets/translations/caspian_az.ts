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
    <name>ArticleDialog</name>
    <message>
        <source>New article</source>
        <translation>Yeni məqalə</translation>
    </message>
    <message>
        <source>Edit the article</source>
        <translation>Məqaləni redaktə et</translation>
    </message>
    <message>
        <source>“{name}” was not added yet: press Enter, or choose an article of the list.</source>
        <translation>“{name}” hələ əlavə edilməyib: Enter basın və ya siyahıdan məqalə seçin.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s). The text itself stays with you.</source>
        <translation>
            <numerusform>%Ln işarə. Mətnin özü sizdə qalır.</numerusform>
            <numerusform>%Ln işarə. Mətnin özü sizdə qalır.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{path}” cannot be read: {reason}. Choose a text in UTF-8.</source>
        <translation>“{path}” oxunmur: {reason}. UTF-8 mətn seçin.</translation>
    </message>
    <message>
        <source>SHA-256 of the text</source>
        <translation>Mətnin SHA-256-sı</translation>
    </message>
    <message>
        <source>&amp;Choose its text…</source>
        <translation>&amp;Mətnini seç…</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Mətn</translation>
    </message>
    <message>
        <source>Te&amp;xt</source>
        <translation>Mə&amp;tn</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Başlıq</translation>
    </message>
    <message>
        <source>I&amp;d</source>
        <translation>I&amp;d</translation>
    </message>
    <message>
        <source>&amp;Publisher</source>
        <translation>&amp;Naşir</translation>
    </message>
    <message>
        <source>Empty where the text names none</source>
        <translation>Mətn göstərmirsə boş</translation>
    </message>
    <message>
        <source>&amp;Where it is named</source>
        <translation>&amp;Harada göstərilib</translation>
    </message>
    <message>
        <source>&amp;Author</source>
        <translation>Mü&amp;əllif</translation>
    </message>
    <message>
        <source>&amp;Reprint of</source>
        <translation>Təkrar &amp;nəşri olduğu</translation>
    </message>
    <message>
        <source>Re&amp;states</source>
        <translation>N&amp;əql etdiyi</translation>
    </message>
    <message>
        <source>Restates</source>
        <translation>Nəql etdiyi</translation>
    </message>
    <message>
        <source>P&amp;ublished</source>
        <translation>&amp;Dərc olunub</translation>
    </message>
    <message>
        <source>2025-10-21; empty where the text does not say</source>
        <translation>2025-10-21; mətn demirsə boş</translation>
    </message>
    <message>
        <source>The date &amp;is</source>
        <translation>&amp;Tarix</translation>
    </message>
    <message>
        <source>&amp;From what</source>
        <translation>&amp;Haradan bilinir</translation>
    </message>
    <message>
        <source>Not&amp;e</source>
        <translation>&amp;Qeyd</translation>
    </message>
    <message>
        <source>Text (*.txt);;All files (*)</source>
        <translation>Mətn (*.txt);;Bütün fayllar (*)</translation>
    </message>
    <message>
        <source>Choose the article’s text</source>
        <translation>Məqalənin mətnini seçin</translation>
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
        <source>%Ln fact(s)</source>
        <translation>
            <numerusform>%Ln fakt</numerusform>
            <numerusform>%Ln fakt</numerusform>
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
    <name>AtlasActions</name>
    <message>
        <source>&amp;New atlas…</source>
        <translation>&amp;Yeni atlas…</translation>
    </message>
    <message>
        <source>&amp;Open an atlas…</source>
        <translation>Atlas &amp;aç…</translation>
    </message>
    <message>
        <source>Open an atlas in a &amp;zip file…</source>
        <translation>&amp;Zip faylındakı atlası aç…</translation>
    </message>
    <message>
        <source>Open the &amp;built-in atlas</source>
        <translation>Daxi&amp;li atlası aç</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Saxla</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>&amp;Fərqli saxla…</translation>
    </message>
    <message>
        <source>&amp;Recent atlases</source>
        <translation>Son a&amp;tlaslar</translation>
    </message>
    <message>
        <source>New atlas</source>
        <translation>Yeni atlas</translation>
    </message>
    <message>
        <source>My atlas</source>
        <translation>Mənim atlasım</translation>
    </message>
    <message>
        <source>Open an atlas</source>
        <translation>Atlas aç</translation>
    </message>
    <message>
        <source>Open an atlas in a zip file</source>
        <translation>Zip faylındakı atlası aç</translation>
    </message>
    <message>
        <source>Atlas (*.zip);;All files (*)</source>
        <translation>Atlas (*.zip);;Bütün fayllar (*)</translation>
    </message>
    <message>
        <source>Save the atlas as</source>
        <translation>Atlası fərqli saxla</translation>
    </message>
    <message>
        <source>A new folder (*)</source>
        <translation>Yeni qovluq (*)</translation>
    </message>
    <message>
        <source>The atlas is saved in “{folder}”.</source>
        <translation>Atlas “{folder}” qovluğunda saxlanıldı.</translation>
    </message>
    <message>
        <source>{path} (no longer there)</source>
        <translation>{path} (artıq yoxdur)</translation>
    </message>
</context>
<context>
    <name>AtlasSaving</name>
    <message>
        <source>Saving “{folder}”</source>
        <translation>“{folder}” saxlanılır</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Ləğv et</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Saxlanılır</translation>
    </message>
    <message>
        <source>The atlas was not saved: saving was cancelled.</source>
        <translation>Atlas saxlanılmadı: saxlanılma ləğv edildi.</translation>
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
    <name>Completeness</name>
    <message>
        <source>The picture differs from the map {right} % from its left and {down} % from its upper edge, so it was not saved. Try again when the map stands still, or take a smaller picture.</source>
        <translation>Şəkil soldan {right} % və yuxarıdan {down} % nöqtəsində xəritədən fərqlənir, ona görə saxlanılmadı. Xəritə dayananda təkrar edin və ya daha kiçik şəkil götürün.</translation>
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
    <message>
        <source>{layer} · record {number} of {count} in {file}</source>
        <translation>{layer} · {file} faylında {count} yazıdan {number}-ci</translation>
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
    <name>EditingActions</name>
    <message>
        <source>&amp;New fact…</source>
        <translation>&amp;Yeni fakt…</translation>
    </message>
    <message>
        <source>&amp;Edit the fact that is read…</source>
        <translation>Oxunan faktı &amp;redaktə et…</translation>
    </message>
    <message>
        <source>&amp;Remove the fact that is read</source>
        <translation>Oxunan faktı &amp;sil</translation>
    </message>
    <message>
        <source>New &amp;feature…</source>
        <translation>Yeni &amp;obyekt…</translation>
    </message>
    <message>
        <source>E&amp;dit the selected feature…</source>
        <translation>Seçilmiş obyekti r&amp;edaktə et…</translation>
    </message>
    <message>
        <source>Re&amp;move the selected feature…</source>
        <translation>Seçilmiş obyekti s&amp;il…</translation>
    </message>
    <message>
        <source>New &amp;article…</source>
        <translation>Yeni &amp;məqalə…</translation>
    </message>
    <message>
        <source>Ed&amp;it the article that is read…</source>
        <translation>Oxunan məqaləni re&amp;daktə et…</translation>
    </message>
    <message>
        <source>Rem&amp;ove the article that is read…</source>
        <translation>Oxunan məqaləni si&amp;l…</translation>
    </message>
</context>
<context>
    <name>EditingMenus</name>
    <message>
        <source>Fact</source>
        <translation>Fakt</translation>
    </message>
    <message>
        <source>&amp;Show in the article</source>
        <translation>&amp;Məqalədə göstər</translation>
    </message>
    <message>
        <source>&amp;Copy the statement</source>
        <translation>İfadəni &amp;köçür</translation>
    </message>
    <message>
        <source>&amp;Edit the fact…</source>
        <translation>Faktı &amp;redaktə et…</translation>
    </message>
    <message>
        <source>&amp;Remove the fact</source>
        <translation>Faktı &amp;sil</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Məqalə</translation>
    </message>
    <message>
        <source>&amp;Edit the article…</source>
        <translation>Məqaləni &amp;redaktə et…</translation>
    </message>
    <message>
        <source>&amp;Remove the article…</source>
        <translation>Məqaləni &amp;sil…</translation>
    </message>
    <message>
        <source>New &amp;feature here…</source>
        <translation>Burada yeni &amp;obyekt…</translation>
    </message>
    <message>
        <source>Edit the fact…</source>
        <translation>Faktı redaktə et…</translation>
    </message>
    <message>
        <source>Remove the fact</source>
        <translation>Faktı sil</translation>
    </message>
</context>
<context>
    <name>Enlarged</name>
    <message>
        <source>There is not enough memory for a picture of this size. Take a smaller one.</source>
        <translation>Bu ölçüdə şəkil üçün yaddaş çatmır. Daha kiçiyini götürün.</translation>
    </message>
    <message>
        <source>The page that the picture is made with could not be loaded.</source>
        <translation>Şəklin hazırlandığı səhifə yüklənmədi.</translation>
    </message>
    <message>
        <source>A part of the map was not drawn in time. Try again, or take a smaller picture.</source>
        <translation>Xəritənin bir hissəsi vaxtında çəkilmədi. Təkrar edin və ya daha kiçik şəkil götürün.</translation>
    </message>
</context>
<context>
    <name>Entries</name>
    <message>
        <source>stated in the text</source>
        <translation>mətndə deyilib</translation>
    </message>
    <message>
        <source>inferred</source>
        <translation>dolayı</translation>
    </message>
</context>
<context>
    <name>ExportActions</name>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;İxrac…</translation>
    </message>
    <message>
        <source>&amp;Copy the map as an image</source>
        <translation>Xəritəni şəkil kimi &amp;köçür</translation>
    </message>
    <message>
        <source>The figure is being drawn…</source>
        <translation>Şəkil çəkilir…</translation>
    </message>
    <message>
        <source>Drawing the map</source>
        <translation>Xəritə çəkilir</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>İxrac</translation>
    </message>
    <message>
        <source>The figure is on the clipboard.</source>
        <translation>Şəkil köçürüldü.</translation>
    </message>
    <message>
        <source>Caspian infrastructure</source>
        <translation>Xəzər infrastrukturu</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>İxrac</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>K&amp;öçür</translation>
    </message>
    <message>
        <source>Copy the figure, to be pasted into another program</source>
        <translation>Başqa proqrama yapışdırmaq üçün şəkli köçür</translation>
    </message>
    <message>
        <source>PNG, picture</source>
        <translation>PNG, şəkil</translation>
    </message>
    <message>
        <source>SVG, drawing to be edited</source>
        <translation>SVG, redaktə üçün çertyoj</translation>
    </message>
    <message>
        <source>PDF, page for print</source>
        <translation>PDF, çap səhifəsi</translation>
    </message>
    <message>
        <source>HTML, interactive page</source>
        <translation>HTML, interaktiv səhifə</translation>
    </message>
    <message>
        <source>GeoJSON, map data</source>
        <translation>GeoJSON, xəritə məlumatı</translation>
    </message>
    <message>
        <source>GeoPackage, map data for QGIS</source>
        <translation>GeoPackage, QGIS üçün məlumat</translation>
    </message>
    <message>
        <source>KML, for Google Earth</source>
        <translation>KML, Google Earth üçün</translation>
    </message>
    <message>
        <source>CSV, table of facts</source>
        <translation>CSV, faktlar cədvəli</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Başlıq</translation>
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
    <name>FactDialog</name>
    <message>
        <source>New fact</source>
        <translation>Yeni fakt</translation>
    </message>
    <message>
        <source>Edit the fact</source>
        <translation>Faktı redaktə et</translation>
    </message>
    <message>
        <source>S&amp;cope</source>
        <translation>Ə&amp;hatə</translation>
    </message>
    <message>
        <source>What the number covers</source>
        <translation>Ədədin əhatə etdiyi</translation>
    </message>
    <message>
        <source>I&amp;d</source>
        <translation>I&amp;d</translation>
    </message>
    <message>
        <source>“{name}” was not added yet: press Enter, or choose a feature of the list.</source>
        <translation>“{name}” hələ əlavə edilməyib: Enter basın və ya siyahıdan obyekt seçin.</translation>
    </message>
    <message>
        <source>&amp;Article</source>
        <translation>&amp;Məqalə</translation>
    </message>
    <message>
        <source>&amp;Phrase</source>
        <translation>&amp;İfadə</translation>
    </message>
    <message>
        <source>The shortest words of the text that bear it</source>
        <translation>Faktı daşıyan ən qısa sözlər</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Abzas</translation>
    </message>
    <message>
        <source>First character, counted from 0</source>
        <translation>İlk işarə, 0-dan sayılır</translation>
    </message>
    <message>
        <source>paragraph</source>
        <translation>abzas</translation>
    </message>
    <message>
        <source>from character</source>
        <translation>işarədən</translation>
    </message>
    <message>
        <source>Place in the text</source>
        <translation>Mətndəki yer</translation>
    </message>
    <message>
        <source>Place in the te&amp;xt</source>
        <translation>Mə&amp;tndəki yer</translation>
    </message>
    <message>
        <source>&amp;Statement</source>
        <translation>&amp;Təsdiq</translation>
    </message>
    <message>
        <source>One sentence, in your own words</source>
        <translation>Öz sözlərinizlə bir cümlə</translation>
    </message>
    <message>
        <source>A&amp;bout</source>
        <translation>Nəyin &amp;haqqında</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Haqqında</translation>
    </message>
    <message>
        <source>&amp;Indicator</source>
        <translation>&amp;Göstərici</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Qiymət</translation>
    </message>
    <message>
        <source>Where the range ends</source>
        <translation>Aralığın bitdiyi yer</translation>
    </message>
    <message>
        <source>of a range</source>
        <translation>aralığın</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Vahid</translation>
    </message>
    <message>
        <source>Value, end of the range, and unit</source>
        <translation>Qiymət, aralığın sonu və vahid</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>&amp;Qiymət</translation>
    </message>
    <message>
        <source>&amp;Hedge</source>
        <translation>Q&amp;eyd-şərt</translation>
    </message>
    <message>
        <source>&amp;Modality</source>
        <translation>&amp;Modallıq</translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation>&amp;Nişan</translation>
    </message>
    <message>
        <source>For what is no number: a status, a place, an end point</source>
        <translation>Ədəd olmayan üçün: vəziyyət, yer, son nöqtə</translation>
    </message>
    <message>
        <source>Da&amp;te</source>
        <translation>Ta&amp;rix</translation>
    </message>
    <message>
        <source>2026-12, or XXXX-08-06 where no year is stated</source>
        <translation>2026-12 və ya il göstərilməyibsə XXXX-08-06</translation>
    </message>
    <message>
        <source>P&amp;eriod</source>
        <translation>&amp;Dövr</translation>
    </message>
    <message>
        <source>What time the value is for: 2024, 2025-01/2025-08</source>
        <translation>Qiymətin aid olduğu vaxt: 2024, 2025-01/2025-08</translation>
    </message>
    <message>
        <source>Pe&amp;riod is</source>
        <translation>Dö&amp;vr</translation>
    </message>
    <message>
        <source>&amp;From what</source>
        <translation>&amp;Haradan bilinir</translation>
    </message>
    <message>
        <source>“{text}” is no number: write it with digits and a point, as in 1500 or 1.4.</source>
        <translation>“{text}” ədəd deyil: 1500 və ya 1.4 kimi rəqəm və nöqtə ilə yazın.</translation>
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
    <name>FeatureDialog</name>
    <message>
        <source>New feature</source>
        <translation>Yeni obyekt</translation>
    </message>
    <message>
        <source>Edit the feature</source>
        <translation>Obyekti redaktə et</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Ad</translation>
    </message>
    <message>
        <source>I&amp;d</source>
        <translation>I&amp;d</translation>
    </message>
    <message>
        <source>Names b&amp;y language</source>
        <translation>&amp;Dillər üzrə adlar</translation>
    </message>
    <message>
        <source>az: Bakı limanı
ru: Бакинский порт</source>
        <translation>az: Bakı limanı
ru: Бакинский порт</translation>
    </message>
    <message>
        <source>Other spe&amp;llings</source>
        <translation>Başqa yazılışlar&amp;ı</translation>
    </message>
    <message>
        <source>One a line</source>
        <translation>Hər sətirdə bir</translation>
    </message>
    <message>
        <source>L&amp;ayer</source>
        <translation>La&amp;y</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Növ</translation>
    </message>
    <message>
        <source>at positions</source>
        <translation>mövqelərdə</translation>
    </message>
    <message>
        <source>no place is stated</source>
        <translation>yer göstərilməyib</translation>
    </message>
    <message>
        <source>as it is ({type})</source>
        <translation>olduğu kimi ({type})</translation>
    </message>
    <message>
        <source>Where it lies</source>
        <translation>Harada yerləşir</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>Mövqelər</translation>
    </message>
    <message>
        <source>51.2226, 43.5996 – longitude first, one position a line</source>
        <translation>51.2226, 43.5996 – əvvəl uzunluq, hər sətirdə bir mövqe</translation>
    </message>
    <message>
        <source>Pla&amp;ce by click on the map</source>
        <translation>Xəritəyə &amp;klikləyərək yerləşdir</translation>
    </message>
    <message>
        <source>&amp;Where it lies</source>
        <translation>&amp;Harada yerləşir</translation>
    </message>
    <message>
        <source>&amp;Precision</source>
        <translation>&amp;Dəqiqlik</translation>
    </message>
    <message>
        <source>O&amp;rigin of the place</source>
        <translation>Yerin &amp;mənşəyi</translation>
    </message>
    <message>
        <source>Where the positions are from, and how good they are</source>
        <translation>Mövqelərin haradan götürüldüyü və nə qədər yaxşı olduğu</translation>
    </message>
    <message>
        <source>Da&amp;te</source>
        <translation>Ta&amp;rix</translation>
    </message>
    <message>
        <source>Of an event: 2025-10, or XXXX-08-06 where no year is stated</source>
        <translation>Hadisə üçün: 2025-10 və ya il göstərilməyibsə XXXX-08-06</translation>
    </message>
    <message>
        <source>&amp;Happened at</source>
        <translation>&amp;Baş verdiyi yer</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Haradan</translation>
    </message>
    <message>
        <source>T&amp;o</source>
        <translation>H&amp;araya</translation>
    </message>
    <message>
        <source>Not&amp;e</source>
        <translation>&amp;Qeyd</translation>
    </message>
    <message>
        <source>A point.</source>
        <translation>Nöqtə.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln position(s)</source>
        <translation>
            <numerusform>%Ln mövqe</numerusform>
            <numerusform>%Ln mövqe</numerusform>
        </translation>
    </message>
    <message>
        <source>A line of {positions}.</source>
        <translation>{positions} olan xətt.</translation>
    </message>
    <message>
        <source>An area has three corners at least.</source>
        <translation>Sahənin ən azı üç küncü olur.</translation>
    </message>
    <message>
        <source>Line {number}: {problem}</source>
        <translation>Sətir {number}: {problem}</translation>
    </message>
    <message>
        <source>“{line}”: write the language&apos;s code, a colon and the name, as in “az: Bakı”.</source>
        <translation>“{line}”: dilin kodunu, iki nöqtə və adı yazın, “az: Bakı” kimi.</translation>
    </message>
    <message>
        <source>There is no feature “{name}”: choose one of the list.</source>
        <translation>“{name}” adlı obyekt yoxdur: siyahıdan seçin.</translation>
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
    <message>
        <source>What is listed</source>
        <translation>Nələr sadalanır</translation>
    </message>
    <message>
        <source>Features of the atlas</source>
        <translation>Atlasın obyektləri</translation>
    </message>
</context>
<context>
    <name>FileActions</name>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Çıxış</translation>
    </message>
    <message>
        <source>Add article &amp;text…</source>
        <translation>Məqalə &amp;mətni əlavə et…</translation>
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
    <name>LayerActions</name>
    <message>
        <source>&amp;Add a layer from a file…</source>
        <translation>Fayldan la&amp;y əlavə et…</translation>
    </message>
    <message>
        <source>&amp;Zoom to the layer</source>
        <translation>Laya &amp;yaxınlaş</translation>
    </message>
    <message>
        <source>&amp;Rename the layer…</source>
        <translation>Layın &amp;adını dəyiş…</translation>
    </message>
    <message>
        <source>&amp;Style of the layer…</source>
        <translation>Layın &amp;görünüşü…</translation>
    </message>
    <message>
        <source>Move the layer &amp;up</source>
        <translation>Layı y&amp;uxarı</translation>
    </message>
    <message>
        <source>Move the layer &amp;down</source>
        <translation>Layı aşağ&amp;ı</translation>
    </message>
    <message>
        <source>&amp;Export the layer…</source>
        <translation>Layı &amp;ixrac et…</translation>
    </message>
    <message>
        <source>Re&amp;move the layer</source>
        <translation>Layı &amp;sil</translation>
    </message>
    <message>
        <source>Add a layer</source>
        <translation>Lay əlavə et</translation>
    </message>
    <message>
        <source>Map data ({pattern});;All files (*)</source>
        <translation>Xəritə məlumatı ({pattern});;Bütün fayllar (*)</translation>
    </message>
    <message>
        <source>Rename the layer</source>
        <translation>Layın adını dəyiş</translation>
    </message>
    <message>
        <source>Name of the layer</source>
        <translation>Layın adı</translation>
    </message>
    <message>
        <source>Export the layer</source>
        <translation>Layı ixrac et</translation>
    </message>
    <message>
        <source>GeoJSON (*.geojson);;GeoPackage (*.gpkg);;Table (*.csv)</source>
        <translation>GeoJSON (*.geojson);;GeoPackage (*.gpkg);;Cədvəl (*.csv)</translation>
    </message>
    <message>
        <source>GeoJSON (*.geojson);;GeoPackage (*.gpkg);;KML (*.kml)</source>
        <translation>GeoJSON (*.geojson);;GeoPackage (*.gpkg);;KML (*.kml)</translation>
    </message>
    <message>
        <source>Exporting “{layer}”</source>
        <translation>“{layer}” ixrac olunur</translation>
    </message>
    <message>
        <source>Saved “{path}”.</source>
        <translation>“{path}” saxlanıldı.</translation>
    </message>
    <message>
        <source>Choose a layer in the layers panel first.</source>
        <translation>Əvvəl laylar panelində lay seçin.</translation>
    </message>
    <message>
        <source>“{layer}” stays where it is: it cannot be moved among the layers of the atlas.</source>
        <translation>“{layer}” olduğu yerdə qalır: atlasın layları arasında yeri dəyişdirilə bilməz.</translation>
    </message>
    <message>
        <source>“{layer}” is a layer of the program’s: only those you add can be changed.</source>
        <translation>“{layer}” proqramın layıdır: yalnız öz əlavə etdiyiniz dəyişdirilə bilər.</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Lay</translation>
    </message>
</context>
<context>
    <name>LayerReading</name>
    <message>
        <source>Reading “{file}”</source>
        <translation>“{file}” oxunur</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Ləğv et</translation>
    </message>
    <message>
        <source>Add a layer</source>
        <translation>Lay əlavə et</translation>
    </message>
    <message>
        <source>{done} of {size} MB, {rate} MB a second</source>
        <translation>{size} MB-dan {done}, saniyədə {rate} MB</translation>
    </message>
    <message>
        <source>“{file}” is so large that it stays where it is, and is read as the map shows it.</source>
        <translation>“{file}” o qədər böyükdür ki, olduğu yerdə qalır və xəritə göstərdikcə oxunur.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln feature(s)</source>
        <translation>
            <numerusform>%Ln obyekt</numerusform>
            <numerusform>%Ln obyekt</numerusform>
        </translation>
    </message>
    <message>
        <source>“{file}”: {features} added.</source>
        <translation>“{file}”: {features} əlavə edildi.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out.</source>
        <translation>
            <numerusform>%Ln kənarda qaldı.</numerusform>
            <numerusform>%Ln kənarda qaldı.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{file}” was not added.</source>
        <translation>“{file}” əlavə edilmədi.</translation>
    </message>
    <message>
        <source>“{file}” was not added: reading was cancelled.</source>
        <translation>“{file}” əlavə edilmədi: oxunma ləğv edildi.</translation>
    </message>
</context>
<context>
    <name>LayerStyleDialog</name>
    <message>
        <source>Style of the layer “{layer}”</source>
        <translation>“{layer}” layının görünüşü</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>&amp;Seç…</translation>
    </message>
    <message>
        <source>Choose a colour</source>
        <translation>Rəng seç</translation>
    </message>
    <message>
        <source>One colour for all</source>
        <translation>Hamısı üçün bir rəng</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>&amp;Rəng</translation>
    </message>
    <message>
        <source>Colours &amp;by the values of</source>
        <translation>&amp;Qiymətlərə görə rənglər</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Rəng</translation>
    </message>
    <message>
        <source>Colours by the values of</source>
        <translation>Qiymətlərə görə rənglər</translation>
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
    <message>
        <source>Enter zooms to a layer, the menu key offers more.</source>
        <translation>Enter laya yaxınlaşır, menyu düyməsi daha çoxunu təklif edir.</translation>
    </message>
</context>
<context>
    <name>LiveActions</name>
    <message>
        <source>&amp;Connect to PostGIS…</source>
        <translation>PostGIS-ə &amp;qoşul…</translation>
    </message>
    <message>
        <source>“{layer}” of {address} is read as the map shows it.</source>
        <translation>{address} ünvanındakı “{layer}” xəritə göstərdikcə oxunur.</translation>
    </message>
    <message>
        <source>“{layer}” cannot be read now; it is tried again. {problem}</source>
        <translation>“{layer}” hazırda oxunmur; yenidən cəhd edilir. {problem}</translation>
    </message>
    <message>
        <source>“{layer}” is read again.</source>
        <translation>“{layer}” yenidən oxunur.</translation>
    </message>
</context>
<context>
    <name>LiveLayers</name>
    <message>
        <source>about {count}</source>
        <translation>təxminən {count}</translation>
    </message>
    <message>
        <source>{count} here</source>
        <translation>burada {count}</translation>
    </message>
    <message>
        <source>{drawn} of {count} here</source>
        <translation>burada {count}-dən {drawn}</translation>
    </message>
    <message>
        <source>{drawn} among {read} of {count} here</source>
        <translation>burada {count}-dən oxunan {read} arasından {drawn}</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Map</source>
        <translation>Xəritə</translation>
    </message>
    <message>
        <source>Show or hide</source>
        <translation>Göstər və ya gizlət</translation>
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
        <source>Pan&amp;els</source>
        <translation>Pan&amp;ellər</translation>
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
    <name>PageForm</name>
    <message>
        <source>Own size</source>
        <translation>Öz ölçüsü</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>En</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Hündürlük</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Açıq</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Tünd</translation>
    </message>
    <message>
        <source>Fitted to the region</source>
        <translation>Regiona uyğun</translation>
    </message>
    <message>
        <source>Web Mercator</source>
        <translation>Web Mercator</translation>
    </message>
    <message>
        <source>&amp;Paint the page around the map</source>
        <translation>Xəritə ətrafındakı səhifəni &amp;boya</translation>
    </message>
    <message>
        <source>Only the part of the map in &amp;view</source>
        <translation>Yalnız xəritənin &amp;görünən hissəsi</translation>
    </message>
    <message>
        <source>A file &amp;beside it tells how to make it again</source>
        <translation>&amp;Yanındakı fayl onu necə yenidən yaratmağı deyir</translation>
    </message>
    <message>
        <source>“caspian export --from” makes the same figure from it</source>
        <translation>“caspian export --from” ondan eyni şəkli yaradır</translation>
    </message>
    <message>
        <source>S&amp;ubtitle</source>
        <translation>A&amp;lt başlıq</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>&amp;Ölçü</translation>
    </message>
    <message>
        <source>&amp;Resolution</source>
        <translation>&amp;Ayırdetmə</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Rənglər</translation>
    </message>
    <message>
        <source>Pro&amp;jection</source>
        <translation>Pro&amp;yeksiya</translation>
    </message>
    <message>
        <source>&amp;Names in</source>
        <translation>&amp;Adların dili</translation>
    </message>
    <message>
        <source>{width} × {height} pixels</source>
        <translation>{width} × {height} piksel</translation>
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
    <name>PanelActions</name>
    <message>
        <source>Go to: {panel}</source>
        <translation>Keç: {panel}</translation>
    </message>
    <message>
        <source>Go to the &amp;map</source>
        <translation>&amp;Xəritəyə keç</translation>
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
    <message>
        <source>Passage</source>
        <translation>Mətndəki yer</translation>
    </message>
    <message>
        <source>&amp;New fact from this passage…</source>
        <translation>Bu yerdən &amp;yeni fakt…</translation>
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
    <name>PlacingBar</name>
    <message>
        <source>Placing on the map</source>
        <translation>Xəritədə yerləşdirmə</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hazırdır</translation>
    </message>
    <message>
        <source>Take these positions (double click)</source>
        <translation>Bu mövqeləri götür (iki klik)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Ləğv et</translation>
    </message>
    <message>
        <source>Go back to the form (Escape)</source>
        <translation>Formaya qayıt (Escape)</translation>
    </message>
    <message>
        <source>the feature</source>
        <translation>obyekt</translation>
    </message>
    <message>
        <source>Click where {name} lies.</source>
        <translation>{name} harada yerləşirsə, ora klikləyin.</translation>
    </message>
    <message>
        <source>Click along {name}, from end to end.</source>
        <translation>{name} boyunca ucdan-uca klikləyin.</translation>
    </message>
</context>
<context>
    <name>PostgisDialog</name>
    <message>
        <source>Connect to PostGIS</source>
        <translation>PostGIS-ə qoşul</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Qoşul</translation>
    </message>
    <message>
        <source>the primary key</source>
        <translation>ilkin açar</translation>
    </message>
    <message>
        <source>&amp;Show on the map</source>
        <translation>Xəritədə &amp;göstər</translation>
    </message>
    <message>
        <source>Connecting to {address}…</source>
        <translation>{address} ünvanına qoşulur…</translation>
    </message>
    <message numerus="yes">
        <source>Connected: %Ln table(s) with geometries.</source>
        <translation>
            <numerusform>Qoşuldu: həndəsəli %Ln cədvəl.</numerusform>
            <numerusform>Qoşuldu: həndəsəli %Ln cədvəl.</numerusform>
        </translation>
    </message>
    <message>
        <source>User and password may be left empty: then they are read from the service file or from ~/.pgpass. What is typed here is forgotten when the program ends, and nothing of it is saved.</source>
        <translation>İstifadəçi və parol boş qala bilər: onda xidmət faylından və ya ~/.pgpass faylından oxunur. Burada yazılan proqram bağlananda unudulur və heç yerdə saxlanmır.</translation>
    </message>
    <message>
        <source>Nothing is changed in the database: it is only read, and only what the map shows.</source>
        <translation>Verilənlər bazasında heç nə dəyişmir: yalnız oxunur və yalnız xəritənin göstərdiyi.</translation>
    </message>
    <message>
        <source>&amp;Address or service</source>
        <translation>&amp;Ünvan və ya xidmət</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;İstifadəçi</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Parol</translation>
    </message>
    <message>
        <source>&amp;Table</source>
        <translation>&amp;Cədvəl</translation>
    </message>
    <message>
        <source>or a &amp;query</source>
        <translation>və ya &amp;sorğu</translation>
    </message>
    <message>
        <source>&amp;Key column</source>
        <translation>A&amp;çar sütun</translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message>
        <source>Preview</source>
        <translation>Ön baxış</translation>
    </message>
    <message>
        <source>Drawing the preview…</source>
        <translation>Ön baxış çəkilir…</translation>
    </message>
    <message numerus="yes">
        <source>Without a place, so not on the map: %Ln.</source>
        <translation>
            <numerusform>Yeri yoxdur, ona görə xəritədə deyil: %Ln.</numerusform>
            <numerusform>Yeri yoxdur, ona görə xəritədə deyil: %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Outside of the view: %Ln.</source>
        <translation>
            <numerusform>Görünüşdən kənarda: %Ln.</numerusform>
            <numerusform>Görünüşdən kənarda: %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without a name, for there is no room: %Ln.</source>
        <translation>
            <numerusform>Yer olmadığı üçün adsız: %Ln.</numerusform>
            <numerusform>Yer olmadığı üçün adsız: %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In it without a place on the map: %Ln.</source>
        <translation>
            <numerusform>İçindədir, amma xəritədə yeri yoxdur: %Ln.</numerusform>
            <numerusform>İçindədir, amma xəritədə yeri yoxdur: %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>The map with its facts, filters and sources in one file. It opens without a network.</source>
        <translation>Faktları, süzgəcləri və mənbələri ilə xəritə bir faylda. Şəbəkəsiz açılır.</translation>
    </message>
    <message>
        <source>Features with their facts and sources, for every program that reads maps.</source>
        <translation>Faktları və mənbələri ilə obyektlər; xəritə oxuyan hər proqram üçün.</translation>
    </message>
    <message>
        <source>Layers, facts, articles and comparisons as tables that belong together; QGIS opens them.</source>
        <translation>Laylar, faktlar, məqalələr və müqayisələr bağlı cədvəllər kimi; QGIS açır.</translation>
    </message>
    <message>
        <source>Features with their facts in balloons, for Google Earth.</source>
        <translation>Faktları açılan pəncərələrdə olan obyektlər, Google Earth üçün.</translation>
    </message>
    <message>
        <source>Facts with their sources, one in a row, for a spreadsheet.</source>
        <translation>Mənbələri ilə faktlar, hər sətirdə bir, elektron cədvəl üçün.</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>The map page has a fault.</source>
        <translation>Xəritə səhifəsində xəta var.</translation>
    </message>
    <message>
        <source>The map stopped working and is being drawn again. Nothing else is lost.</source>
        <translation>Xəritə işləmədi və yenidən çəkilir. Başqa heç nə itmədi.</translation>
    </message>
    <message>
        <source>The map stopped working before it was drawn. Everything else works; start the program again for a map.</source>
        <translation>Xəritə çəkilmədən işləmədi. Qalan hər şey işləyir; xəritə üçün proqramı yenidən açın.</translation>
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
    <name>RecordDialog</name>
    <message>
        <source>Needed.</source>
        <translation>Lazımdır.</translation>
    </message>
</context>
<context>
    <name>RecoveryQuestion</name>
    <message>
        <source>Edits that were not saved</source>
        <translation>Saxlanılmamış düzəlişlər</translation>
    </message>
    <message numerus="yes">
        <source>%Ln edit(s) of {when} were not saved.</source>
        <translation>
            <numerusform>{when} tarixli %Ln düzəliş saxlanılmayıb.</numerusform>
            <numerusform>{when} tarixli %Ln düzəliş saxlanılmayıb.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are kept until you restore or discard them.</source>
        <translation>Siz bərpa edənədək və ya atanadək saxlanılır.</translation>
    </message>
    <message>
        <source>The atlas has changed since: what no longer fits will be named.</source>
        <translation>Atlas o vaxtdan dəyişib: artıq uyğun gəlməyən bildiriləcək.</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Bərpa et</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;At</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;Sonra</translation>
    </message>
</context>
<context>
    <name>RemovalQuestion</name>
    <message>
        <source>Remove the feature</source>
        <translation>Obyekti sil</translation>
    </message>
    <message>
        <source>Remove the feature “{name}”?</source>
        <translation>“{name}” obyekti silinsin?</translation>
    </message>
    <message>
        <source>Remove the article</source>
        <translation>Məqaləni sil</translation>
    </message>
    <message>
        <source>Remove the article “{name}”?</source>
        <translation>“{name}” məqaləsi silinsin?</translation>
    </message>
    <message>
        <source>This can be undone.</source>
        <translation>Bunu geri qaytarmaq olar.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Sil</translation>
    </message>
    <message numerus="yes">
        <source>%Ln fact(s) about it stay and are no longer about it.</source>
        <translation>
            <numerusform>Onun haqqında %Ln fakt qalır və artıq onun haqqında deyil.</numerusform>
            <numerusform>Onun haqqında %Ln fakt qalır və artıq onun haqqında deyil.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln feature(s) at it, from it or to it no longer say so.</source>
        <translation>
            <numerusform>Onu göstərən %Ln obyekt artıq göstərmir.</numerusform>
            <numerusform>Onu göstərən %Ln obyekt artıq göstərmir.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln fact(s) taken from it are removed too.</source>
        <translation>
            <numerusform>Ondan götürülmüş %Ln fakt da silinir.</numerusform>
            <numerusform>Ondan götürülmüş %Ln fakt da silinir.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) that restate it no longer say so.</source>
        <translation>
            <numerusform>Onu nəql edən %Ln məqalə artıq bunu demir.</numerusform>
            <numerusform>Onu nəql edən %Ln məqalə artıq bunu demir.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Cancel</source>
        <translation>Ləğv et</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Saxlanılır</translation>
    </message>
    <message>
        <source>The export was cancelled; no file was changed.</source>
        <translation>İxrac ləğv edildi; heç bir fayl dəyişmədi.</translation>
    </message>
    <message>
        <source>Saved “{path}”.</source>
        <translation>“{path}” saxlanıldı.</translation>
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
        <source>%Ln feature(s)</source>
        <translation>
            <numerusform>%Ln obyekt</numerusform>
            <numerusform>%Ln obyekt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %Ln feature(s)</source>
        <translation>
            <numerusform>%Ln obyektdən {shown}</numerusform>
            <numerusform>%Ln obyektdən {shown}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Several</name>
    <message>
        <source>Add to: {name}</source>
        <translation>Bura əlavə et: {name}</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Çıxar</translation>
    </message>
    <message>
        <source>Take the selected one out (Delete)</source>
        <translation>Seçiləni çıxar (Delete)</translation>
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
        <source>%Ln record(s) with something wrong; everything else is open.</source>
        <translation>
            <numerusform>%Ln qeyddə səhv var; qalan hər şey açıqdır.</numerusform>
            <numerusform>%Ln qeyddə səhv var; qalan hər şey açıqdır.</numerusform>
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
    <message>
        <source>Looking through {layers} …</source>
        <translation>{layers} nəzərdən keçirilir …</translation>
    </message>
    <message>
        <source>Reading {layers} …</source>
        <translation>{layers} oxunur …</translation>
    </message>
    <message>
        <source>Connected to {servers}</source>
        <translation>Qoşulub: {servers}</translation>
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
        <source>%Ln text(s) added.</source>
        <translation>
            <numerusform>%Ln mətn əlavə edildi.</numerusform>
            <numerusform>%Ln mətn əlavə edildi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s) not added.</source>
        <translation>
            <numerusform>%Ln mətn əlavə edilmədi.</numerusform>
            <numerusform>%Ln mətn əlavə edilmədi.</numerusform>
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
        <source>%Ln without a year</source>
        <translation>
            <numerusform>%Ln ilsiz</numerusform>
            <numerusform>%Ln ilsiz</numerusform>
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
        <source>%Ln may be then</source>
        <translation>
            <numerusform>onda %Ln ola bilər</numerusform>
            <numerusform>onda %Ln ola bilər</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln surely</source>
        <translation>
            <numerusform>%Ln dəqiq</numerusform>
            <numerusform>%Ln dəqiq</numerusform>
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
        <source>and %Ln more</source>
        <translation>
            <numerusform>və daha %Ln</numerusform>
            <numerusform>və daha %Ln</numerusform>
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
    <name>UnsavedQuestion</name>
    <message>
        <source>Unsaved changes</source>
        <translation>Saxlanılmamış dəyişikliklər</translation>
    </message>
    <message>
        <source>“{title}” has changes that are not saved.</source>
        <translation>“{title}” atlasında saxlanılmamış dəyişikliklər var.</translation>
    </message>
    <message>
        <source>Without saving they are lost.</source>
        <translation>Saxlanılmasa, itəcək.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Saxla</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;At</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Ləğv et</translation>
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
    <name>ViewDialog</name>
    <message>
        <source>Save the map as shown</source>
        <translation>Xəritəni göründüyü kimi saxla</translation>
    </message>
    <message>
        <source>PNG image</source>
        <translation>PNG şəkli</translation>
    </message>
    <message>
        <source>PDF, lines stay lines</source>
        <translation>PDF, xətlər xətt qalır</translation>
    </message>
    <message>
        <source>With its legend, scale and credits; without the buttons.</source>
        <translation>Şərti işarələri, miqyası və mənbələri ilə; düymələrsiz.</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>&amp;Enlarged</source>
        <translation>&amp;Böyüdülmüş</translation>
    </message>
    <message>
        <source>{width} × {height} pixels</source>
        <translation>{width} × {height} piksel</translation>
    </message>
    <message>
        <source>{width} × {height} mm, sharp at every size</source>
        <translation>{width} × {height} mm, istənilən ölçüdə aydın</translation>
    </message>
</context>
<context>
    <name>ViewPicture</name>
    <message>
        <source>Checking the picture</source>
        <translation>Şəkil yoxlanılır</translation>
    </message>
    <message>
        <source>Packing the picture</source>
        <translation>Şəkil yığılır</translation>
    </message>
    <message>
        <source>The picture could not be packed as PNG. Take a smaller one.</source>
        <translation>Şəkil PNG kimi yığıla bilmədi. Daha kiçiyini götürün.</translation>
    </message>
    <message>
        <source>The map could not be printed on one page. Try again, or save a PNG.</source>
        <translation>Xəritə bir səhifəyə çap oluna bilmədi. Təkrar edin və ya PNG saxlayın.</translation>
    </message>
    <message>
        <source>Writing {name}</source>
        <translation>{name} yazılır</translation>
    </message>
</context>
<context>
    <name>ViewPictureActions</name>
    <message>
        <source>&amp;Save the map as shown…</source>
        <translation>Xəritəni göründüyü kimi &amp;saxla…</translation>
    </message>
    <message>
        <source>Drawing the map</source>
        <translation>Xəritə çəkilir</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>PNG image (*.png)</source>
        <translation>PNG şəkli (*.png)</translation>
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
        <source>%Ln row(s) copied.</source>
        <translation>
            <numerusform>%Ln sətir köçürüldü.</numerusform>
            <numerusform>%Ln sətir köçürüldü.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Workbench</name>
    <message>
        <source>Built-in atlas</source>
        <translation>Daxili atlas</translation>
    </message>
    <message>
        <source>No atlas is open yet.</source>
        <translation>Hələ heç bir atlas açıq deyil.</translation>
    </message>
    <message>
        <source>This atlas cannot be changed where it is. Save it as another one.</source>
        <translation>Bu atlas olduğu yerdə dəyişdirilə bilməz. Başqa atlas kimi saxlayın.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln edit(s) restored.</source>
        <translation>
            <numerusform>%Ln düzəliş bərpa edildi.</numerusform>
            <numerusform>%Ln düzəliş bərpa edildi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln edit(s) no longer fit.</source>
        <translation>
            <numerusform>%Ln düzəliş artıq uyğun gəlmir.</numerusform>
            <numerusform>%Ln düzəliş artıq uyğun gəlmir.</numerusform>
        </translation>
    </message>
    <message>
        <source>{folder}: nothing can be saved here ({reason}). Save the atlas in another folder.</source>
        <translation>{folder}: burada saxlamaq olmur ({reason}). Atlası başqa qovluqda saxlayın.</translation>
    </message>
</context>
<context>
    <name>_Adding</name>
    <message>
        <source>Type a name</source>
        <translation>Ad yazın</translation>
    </message>
    <message>
        <source>Type a name, Enter adds it</source>
        <translation>Ad yazın, Enter əlavə edir</translation>
    </message>
</context>
<context>
    <name>_Records</name>
    <message>
        <source>Records</source>
        <translation>Yazılar</translation>
    </message>
</context>
</TS>
