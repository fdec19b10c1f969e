<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk" sourcelanguage="en">
<context>
    <name>ArticleCard</name>
    <message>
        <source>Article: {title}</source>
        <translation>Мақала: {title}</translation>
    </message>
    <message>
        <source>Show in the article</source>
        <translation>Мақаладан көрсету</translation>
    </message>
    <message>
        <source>Show in the article: paragraph {number}</source>
        <translation>Мақаладан көрсету: {number}-абзац</translation>
    </message>
</context>
<context>
    <name>ArticleDialog</name>
    <message>
        <source>New article</source>
        <translation>Жаңа мақала</translation>
    </message>
    <message>
        <source>Edit the article</source>
        <translation>Мақаланы өңдеу</translation>
    </message>
    <message>
        <source>“{name}” was not added yet: press Enter, or choose an article of the list.</source>
        <translation>«{name}» әлі қосылған жоқ: Enter басыңыз немесе тізімнен мақала таңдаңыз.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s). The text itself stays with you.</source>
        <translation>
            <numerusform>%Ln таңба. Мәтіннің өзі сізде қалады.</numerusform>
            <numerusform>%Ln таңба. Мәтіннің өзі сізде қалады.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{path}” cannot be read: {reason}. Choose a text in UTF-8.</source>
        <translation>«{path}» оқылмайды: {reason}. UTF-8 мәтін таңдаңыз.</translation>
    </message>
    <message>
        <source>SHA-256 of the text</source>
        <translation>Мәтіннің SHA-256 мәні</translation>
    </message>
    <message>
        <source>&amp;Choose its text…</source>
        <translation>&amp;Мәтінін таңдау…</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Мәтін</translation>
    </message>
    <message>
        <source>Te&amp;xt</source>
        <translation>Мә&amp;тін</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Тақырып</translation>
    </message>
    <message>
        <source>I&amp;d</source>
        <translation>I&amp;d</translation>
    </message>
    <message>
        <source>&amp;Publisher</source>
        <translation>&amp;Баспагер</translation>
    </message>
    <message>
        <source>Empty where the text names none</source>
        <translation>Мәтін атамаса, бос</translation>
    </message>
    <message>
        <source>&amp;Where it is named</source>
        <translation>&amp;Қайда аталған</translation>
    </message>
    <message>
        <source>&amp;Author</source>
        <translation>&amp;Автор</translation>
    </message>
    <message>
        <source>&amp;Reprint of</source>
        <translation>Қайта &amp;басылған</translation>
    </message>
    <message>
        <source>Re&amp;states</source>
        <translation>&amp;Қайта баяндайтыны</translation>
    </message>
    <message>
        <source>Restates</source>
        <translation>Қайта баяндайтыны</translation>
    </message>
    <message>
        <source>P&amp;ublished</source>
        <translation>&amp;Жарияланған</translation>
    </message>
    <message>
        <source>2025-10-21; empty where the text does not say</source>
        <translation>2025-10-21; мәтін айтпаса, бос</translation>
    </message>
    <message>
        <source>The date &amp;is</source>
        <translation>&amp;Күні</translation>
    </message>
    <message>
        <source>&amp;From what</source>
        <translation>&amp;Неден белгілі</translation>
    </message>
    <message>
        <source>Not&amp;e</source>
        <translation>&amp;Ескерту</translation>
    </message>
    <message>
        <source>Text (*.txt);;All files (*)</source>
        <translation>Мәтін (*.txt);;Барлық файлдар (*)</translation>
    </message>
    <message>
        <source>Choose the article’s text</source>
        <translation>Мақала мәтінін таңдаңыз</translation>
    </message>
</context>
<context>
    <name>ArticlePage</name>
    <message>
        <source>‹ Articles</source>
        <translation>‹ Мақалалар</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>Барлық мақалалар</translation>
    </message>
    <message>
        <source>Facts that this text does not show</source>
        <translation>Бұл мәтінде жоқ деректер</translation>
    </message>
    <message>
        <source>‹ Previous</source>
        <translation>‹ Алдыңғы</translation>
    </message>
    <message>
        <source>Previous fact</source>
        <translation>Алдыңғы дерек</translation>
    </message>
    <message>
        <source>Next ›</source>
        <translation>Келесі ›</translation>
    </message>
    <message>
        <source>Next fact</source>
        <translation>Келесі дерек</translation>
    </message>
    <message>
        <source>Show on the map</source>
        <translation>Картадан көрсету</translation>
    </message>
    <message numerus="yes">
        <source>%Ln fact(s)</source>
        <translation>
            <numerusform>%Ln дерек</numerusform>
            <numerusform>%Ln дерек</numerusform>
        </translation>
    </message>
    <message>
        <source>{facts}. The text is not at hand.</source>
        <translation>{facts}. Мәтін қолда жоқ.</translation>
    </message>
    <message>
        <source>Another edition: {exact} exact, {moved} moved, {orphaned} orphaned.</source>
        <translation>Басқа басылым: дәл {exact}, жылжыған {moved}, табылмаған {orphaned}.</translation>
    </message>
    <message>
        <source>The text its facts were read from: {facts}, {orphaned} orphaned.</source>
        <translation>Деректер алынған мәтін: {facts}, табылмаған {orphaned}.</translation>
    </message>
    <message>
        <source>The text its facts were read from: {facts}.</source>
        <translation>Деректер алынған мәтін: {facts}.</translation>
    </message>
    <message>
        <source>The text of this article is not on this computer: the program ships none. If you have it, save it as plain text (.txt, UTF-8) and add it here, or drop the file onto this panel; its facts are then marked.</source>
        <translation>Бұл мақаланың мәтіні бұл компьютерде жоқ: бағдарлама мәтінсіз беріледі. Сізде болса, қарапайым мәтін (.txt, UTF-8) түрінде сақтап, осында қосыңыз немесе файлды осы панельге тастаңыз; сонда деректері белгіленеді.</translation>
    </message>
    <message>
        <source>Add article text…</source>
        <translation>Мақала мәтінін қосу…</translation>
    </message>
    <message>
        <source>Add article text</source>
        <translation>Мақала мәтінін қосу</translation>
    </message>
</context>
<context>
    <name>AtlasActions</name>
    <message>
        <source>&amp;New atlas…</source>
        <translation>&amp;Жаңа атлас…</translation>
    </message>
    <message>
        <source>&amp;Open an atlas…</source>
        <translation>Атласты &amp;ашу…</translation>
    </message>
    <message>
        <source>Open an atlas in a &amp;zip file…</source>
        <translation>&amp;Zip файлындағы атласты ашу…</translation>
    </message>
    <message>
        <source>Open the &amp;built-in atlas</source>
        <translation>&amp;Кіріктірілген атласты ашу</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Сақтау</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>&amp;Басқаша сақтау…</translation>
    </message>
    <message>
        <source>&amp;Recent atlases</source>
        <translation>Соңғы а&amp;тластар</translation>
    </message>
    <message>
        <source>New atlas</source>
        <translation>Жаңа атлас</translation>
    </message>
    <message>
        <source>My atlas</source>
        <translation>Менің атласым</translation>
    </message>
    <message>
        <source>Open an atlas</source>
        <translation>Атласты ашу</translation>
    </message>
    <message>
        <source>Open an atlas in a zip file</source>
        <translation>Zip файлындағы атласты ашу</translation>
    </message>
    <message>
        <source>Atlas (*.zip);;All files (*)</source>
        <translation>Атлас (*.zip);;Барлық файлдар (*)</translation>
    </message>
    <message>
        <source>Save the atlas as</source>
        <translation>Атласты басқаша сақтау</translation>
    </message>
    <message>
        <source>A new folder (*)</source>
        <translation>Жаңа қалта (*)</translation>
    </message>
    <message>
        <source>The atlas is saved in “{folder}”.</source>
        <translation>Атлас «{folder}» ішіне сақталды.</translation>
    </message>
    <message>
        <source>{path} (no longer there)</source>
        <translation>{path} (енді жоқ)</translation>
    </message>
</context>
<context>
    <name>AtlasSaving</name>
    <message>
        <source>Saving “{folder}”</source>
        <translation>«{folder}» сақталуда</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Бас тарту</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Сақтау</translation>
    </message>
    <message>
        <source>The atlas was not saved: saving was cancelled.</source>
        <translation>Атлас сақталмады: сақтау тоқтатылды.</translation>
    </message>
</context>
<context>
    <name>Bibliography</name>
    <message>
        <source>no publisher named</source>
        <translation>баспагер аталмаған</translation>
    </message>
    <message>
        <source>no author named</source>
        <translation>авторы аталмаған</translation>
    </message>
</context>
<context>
    <name>BookmarkActions</name>
    <message>
        <source>&amp;Bookmark what is shown…</source>
        <translation>Көрсетілгенге &amp;бетбелгі қою…</translation>
    </message>
    <message>
        <source>A&amp;rrange the bookmarks…</source>
        <translation>Бетбелгілерді &amp;реттеу…</translation>
    </message>
    <message>
        <source>Add a bookmark</source>
        <translation>Бетбелгі қосу</translation>
    </message>
    <message>
        <source>Name of the bookmark</source>
        <translation>Бетбелгі атауы</translation>
    </message>
    <message>
        <source>Go to the bookmark “{name}”</source>
        <translation>«{name}» бетбелгісіне өту</translation>
    </message>
    <message>
        <source>The bookmark “{name}” belongs to another atlas: {reason}</source>
        <translation>«{name}» бетбелгісі басқа атласқа тиесілі: {reason}</translation>
    </message>
    <message>
        <source>Arrange the bookmarks</source>
        <translation>Бетбелгілерді реттеу</translation>
    </message>
</context>
<context>
    <name>Bookmarks</name>
    <message>
        <source>Add the bookmark “{name}”</source>
        <translation>«{name}» бетбелгісін қосу</translation>
    </message>
    <message>
        <source>The bookmarks could not be read: {reason}.</source>
        <translation>Бетбелгілер оқылмады: {reason}.</translation>
    </message>
    <message>
        <source>The bookmarks are of a later version of the program, and were left alone.</source>
        <translation>Бетбелгілер бағдарламаның кейінгі нұсқасынікі, сол күйі қалдырылды.</translation>
    </message>
    <message>
        <source>The bookmark “{name}” could not be read and was left out: {reason}.</source>
        <translation>«{name}» бетбелгісі оқылмады, қалдырылып кетті: {reason}.</translation>
    </message>
</context>
<context>
    <name>BookmarksDialog</name>
    <message>
        <source>Bookmarks</source>
        <translation>Бетбелгілер</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Атын өзгерту</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>&amp;Жоғары</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>&amp;Төмен</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>&amp;Жою</translation>
    </message>
</context>
<context>
    <name>Chooser</name>
    <message>
        <source>Several features are here: choose one</source>
        <translation>Мұнда бірнеше нысан бар: біреуін таңдаңыз</translation>
    </message>
</context>
<context>
    <name>CiteButton</name>
    <message>
        <source>Copy citation</source>
        <translation>Сілтемені көшіру</translation>
    </message>
    <message>
        <source>Of this fact, as {format}</source>
        <translation>Осы деректің, {format} түрінде</translation>
    </message>
    <message>
        <source>Of the article, as {format}</source>
        <translation>Мақаланың, {format} түрінде</translation>
    </message>
    <message>
        <source>The citation of the article is on the clipboard as {format}.</source>
        <translation>Мақалаға сілтеме {format} түрінде көшірілді.</translation>
    </message>
    <message>
        <source>The citation of the fact is on the clipboard as {format}.</source>
        <translation>Дерекке сілтеме {format} түрінде көшірілді.</translation>
    </message>
</context>
<context>
    <name>CompareCard</name>
    <message>
        <source>Compare the sources</source>
        <translation>Дереккөздерді салыстыру</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Салыстыру</translation>
    </message>
</context>
<context>
    <name>ComparisonsModel</name>
    <message>
        <source>What</source>
        <translation>Не</translation>
    </message>
    <message>
        <source>Apart</source>
        <translation>Айырма</translation>
    </message>
</context>
<context>
    <name>Completeness</name>
    <message>
        <source>The picture differs from the map {right} % from its left and {down} % from its upper edge, so it was not saved. Try again when the map stands still, or take a smaller picture.</source>
        <translation>Сурет сол жақтан {right} % және жоғарыдан {down} % нүктеде картадан өзгеше, сондықтан сақталмады. Карта қозғалмай тұрғанда қайталаңыз немесе кішірек сурет алыңыз.</translation>
    </message>
</context>
<context>
    <name>CoordinatesDialog</name>
    <message>
        <source>Go to coordinates</source>
        <translation>Координаттарға өту</translation>
    </message>
    <message>
        <source>&amp;Position</source>
        <translation>&amp;Орны</translation>
    </message>
    <message>
        <source>Without letters the longitude (east) comes first, as in GeoJSON. N 43.6 E 51.2 works too.</source>
        <translation>Әріпсіз жазылса, GeoJSON сияқты алдымен бойлық (шығыс) тұрады. N 43.6 E 51.2 де жарайды.</translation>
    </message>
    <message>
        <source>&amp;Go there</source>
        <translation>&amp;Өту</translation>
    </message>
    <message>
        <source>&amp;Swap the two</source>
        <translation>Екеуін &amp;ауыстыру</translation>
    </message>
    <message>
        <source>Take the first number for the latitude</source>
        <translation>Бірінші санды ендік деп алу</translation>
    </message>
    <message>
        <source>Read as {position}.</source>
        <translation>{position} деп оқылды.</translation>
    </message>
</context>
<context>
    <name>CoveragePanel</name>
    <message>
        <source>Which gaps</source>
        <translation>Қай олқылықтар</translation>
    </message>
    <message>
        <source>All gaps</source>
        <translation>Барлық олқылықтар</translation>
    </message>
    <message>
        <source>Gaps in the evidence</source>
        <translation>Мәліметтегі олқылықтар</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>Place: {precision}</source>
        <translation>Орны: {precision}</translation>
    </message>
    <message>
        <source>Also: {names}</source>
        <translation>Сондай-ақ: {names}</translation>
    </message>
    <message>
        <source>At {place}</source>
        <translation>Орны: {place}</translation>
    </message>
    <message>
        <source>From {place}</source>
        <translation>Қайдан: {place}</translation>
    </message>
    <message>
        <source>To {place}</source>
        <translation>Қайда: {place}</translation>
    </message>
    <message>
        <source>{layer} · record {number} of {count} in {file}</source>
        <translation>{layer} · {file} файлындағы {count} жазбаның {number}-сы</translation>
    </message>
</context>
<context>
    <name>DetailsPanel</name>
    <message>
        <source>Details</source>
        <translation>Мәлімет</translation>
    </message>
    <message>
        <source>No article states anything about it by itself.</source>
        <translation>Бұл туралы бірде-бір мақала жеке айтпайды.</translation>
    </message>
    <message>
        <source>Click something on the map, or choose it in the list, to read what the sources state about it.</source>
        <translation>Дереккөздер не айтатынын оқу үшін картадан бірдеңені шертіңіз немесе тізімнен таңдаңыз.</translation>
    </message>
</context>
<context>
    <name>DifferencesPanel</name>
    <message>
        <source>Only where sources differ</source>
        <translation>Тек дереккөздер алшақ жерлер</translation>
    </message>
    <message>
        <source>Comparisons</source>
        <translation>Салыстырулар</translation>
    </message>
</context>
<context>
    <name>Docks</name>
    <message>
        <source>Layers</source>
        <translation>Қабаттар</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Сүзгілер</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Нысандар</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Деректер</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Алшақтықтар</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Қамту</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Мәлімет</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Оқу</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Уақыт шкаласы</translation>
    </message>
</context>
<context>
    <name>EditActions</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Болдырмау</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Қайталау</translation>
    </message>
    <message>
        <source>&amp;Filter the features</source>
        <translation>Нысандарды &amp;сүзу</translation>
    </message>
    <message>
        <source>&amp;Clear filters</source>
        <translation>Сүзгілерді &amp;тазалау</translation>
    </message>
    <message>
        <source>&amp;Deselect</source>
        <translation>Таңдауды &amp;алып тастау</translation>
    </message>
</context>
<context>
    <name>EditingActions</name>
    <message>
        <source>&amp;New fact…</source>
        <translation>&amp;Жаңа дерек…</translation>
    </message>
    <message>
        <source>&amp;Edit the fact that is read…</source>
        <translation>Оқылып тұрған деректі &amp;өңдеу…</translation>
    </message>
    <message>
        <source>&amp;Remove the fact that is read</source>
        <translation>Оқылып тұрған деректі &amp;жою</translation>
    </message>
    <message>
        <source>New &amp;feature…</source>
        <translation>Жаңа &amp;нысан…</translation>
    </message>
    <message>
        <source>E&amp;dit the selected feature…</source>
        <translation>Таңдалған нысанды ө&amp;ңдеу…</translation>
    </message>
    <message>
        <source>Re&amp;move the selected feature…</source>
        <translation>Таңдалған нысанды ж&amp;ою…</translation>
    </message>
    <message>
        <source>New &amp;article…</source>
        <translation>Жаңа &amp;мақала…</translation>
    </message>
    <message>
        <source>Ed&amp;it the article that is read…</source>
        <translation>Оқылып тұрған мақаланы өң&amp;деу…</translation>
    </message>
    <message>
        <source>Rem&amp;ove the article that is read…</source>
        <translation>Оқылып тұрған мақаланы жо&amp;ю…</translation>
    </message>
</context>
<context>
    <name>EditingMenus</name>
    <message>
        <source>Fact</source>
        <translation>Дерек</translation>
    </message>
    <message>
        <source>&amp;Show in the article</source>
        <translation>&amp;Мақаладан көрсету</translation>
    </message>
    <message>
        <source>&amp;Copy the statement</source>
        <translation>Тұжырымды &amp;көшіру</translation>
    </message>
    <message>
        <source>&amp;Edit the fact…</source>
        <translation>Деректі &amp;өңдеу…</translation>
    </message>
    <message>
        <source>&amp;Remove the fact</source>
        <translation>Деректі &amp;жою</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Мақала</translation>
    </message>
    <message>
        <source>&amp;Edit the article…</source>
        <translation>Мақаланы &amp;өңдеу…</translation>
    </message>
    <message>
        <source>&amp;Remove the article…</source>
        <translation>Мақаланы &amp;жою…</translation>
    </message>
    <message>
        <source>New &amp;feature here…</source>
        <translation>Осында жаңа &amp;нысан…</translation>
    </message>
    <message>
        <source>Edit the fact…</source>
        <translation>Деректі өңдеу…</translation>
    </message>
    <message>
        <source>Remove the fact</source>
        <translation>Деректі жою</translation>
    </message>
</context>
<context>
    <name>Enlarged</name>
    <message>
        <source>There is not enough memory for a picture of this size. Take a smaller one.</source>
        <translation>Мұндай өлшемдегі суретке жад жетпейді. Кішірегін алыңыз.</translation>
    </message>
    <message>
        <source>The page that the picture is made with could not be loaded.</source>
        <translation>Сурет жасалатын бет жүктелмеді.</translation>
    </message>
    <message>
        <source>A part of the map was not drawn in time. Try again, or take a smaller picture.</source>
        <translation>Картаның бір бөлігі уақытында сызылмады. Қайталаңыз немесе кішірек сурет алыңыз.</translation>
    </message>
</context>
<context>
    <name>Entries</name>
    <message>
        <source>stated in the text</source>
        <translation>мәтінде айтылған</translation>
    </message>
    <message>
        <source>inferred</source>
        <translation>жанама</translation>
    </message>
</context>
<context>
    <name>ExportActions</name>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Экспорттау…</translation>
    </message>
    <message>
        <source>&amp;Copy the map as an image</source>
        <translation>Картаны сурет ретінде &amp;көшіру</translation>
    </message>
    <message>
        <source>The figure is being drawn…</source>
        <translation>Сурет сызылуда…</translation>
    </message>
    <message>
        <source>Drawing the map</source>
        <translation>Карта сызылуда</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Экспорт</translation>
    </message>
    <message>
        <source>The figure is on the clipboard.</source>
        <translation>Сурет көшірілді.</translation>
    </message>
    <message>
        <source>Caspian infrastructure</source>
        <translation>Каспий инфрақұрылымы</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Экспорт</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>К&amp;өшіру</translation>
    </message>
    <message>
        <source>Copy the figure, to be pasted into another program</source>
        <translation>Басқа бағдарламаға қою үшін суретті көшіру</translation>
    </message>
    <message>
        <source>PNG, picture</source>
        <translation>PNG, сурет</translation>
    </message>
    <message>
        <source>SVG, drawing to be edited</source>
        <translation>SVG, өңделетін сызба</translation>
    </message>
    <message>
        <source>PDF, page for print</source>
        <translation>PDF, басып шығаратын бет</translation>
    </message>
    <message>
        <source>HTML, interactive page</source>
        <translation>HTML, интерактивті бет</translation>
    </message>
    <message>
        <source>GeoJSON, map data</source>
        <translation>GeoJSON, карта деректері</translation>
    </message>
    <message>
        <source>GeoPackage, map data for QGIS</source>
        <translation>GeoPackage, QGIS деректері</translation>
    </message>
    <message>
        <source>KML, for Google Earth</source>
        <translation>KML, Google Earth үшін</translation>
    </message>
    <message>
        <source>CSV, table of facts</source>
        <translation>CSV, деректер кестесі</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Пішім</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Тақырып</translation>
    </message>
</context>
<context>
    <name>FacetList</name>
    <message>
        <source>Clear</source>
        <translation>Тазалау</translation>
    </message>
    <message>
        <source>Clear: {part}</source>
        <translation>Тазалау: {part}</translation>
    </message>
</context>
<context>
    <name>FactDialog</name>
    <message>
        <source>New fact</source>
        <translation>Жаңа дерек</translation>
    </message>
    <message>
        <source>Edit the fact</source>
        <translation>Деректі өңдеу</translation>
    </message>
    <message>
        <source>S&amp;cope</source>
        <translation>&amp;Қамтуы</translation>
    </message>
    <message>
        <source>What the number covers</source>
        <translation>Сан нені қамтиды</translation>
    </message>
    <message>
        <source>I&amp;d</source>
        <translation>I&amp;d</translation>
    </message>
    <message>
        <source>“{name}” was not added yet: press Enter, or choose a feature of the list.</source>
        <translation>«{name}» әлі қосылған жоқ: Enter басыңыз немесе тізімнен нысан таңдаңыз.</translation>
    </message>
    <message>
        <source>&amp;Article</source>
        <translation>&amp;Мақала</translation>
    </message>
    <message>
        <source>&amp;Phrase</source>
        <translation>&amp;Тіркес</translation>
    </message>
    <message>
        <source>The shortest words of the text that bear it</source>
        <translation>Деректі көтеріп тұрған ең қысқа сөздер</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Абзац</translation>
    </message>
    <message>
        <source>First character, counted from 0</source>
        <translation>Бірінші таңба, 0-ден саналады</translation>
    </message>
    <message>
        <source>paragraph</source>
        <translation>абзац</translation>
    </message>
    <message>
        <source>from character</source>
        <translation>таңбадан</translation>
    </message>
    <message>
        <source>Place in the text</source>
        <translation>Мәтіндегі орны</translation>
    </message>
    <message>
        <source>Place in the te&amp;xt</source>
        <translation>Мә&amp;тіндегі орны</translation>
    </message>
    <message>
        <source>&amp;Statement</source>
        <translation>&amp;Тұжырым</translation>
    </message>
    <message>
        <source>One sentence, in your own words</source>
        <translation>Өз сөзіңізбен бір сөйлем</translation>
    </message>
    <message>
        <source>A&amp;bout</source>
        <translation>&amp;Не туралы</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Бағдарлама туралы</translation>
    </message>
    <message>
        <source>&amp;Indicator</source>
        <translation>&amp;Көрсеткіш</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Мәні</translation>
    </message>
    <message>
        <source>Where the range ends</source>
        <translation>Ауқым аяқталатын жер</translation>
    </message>
    <message>
        <source>of a range</source>
        <translation>ауқымның</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Бірлік</translation>
    </message>
    <message>
        <source>Value, end of the range, and unit</source>
        <translation>Мәні, ауқым соңы және бірлік</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>&amp;Мәні</translation>
    </message>
    <message>
        <source>&amp;Hedge</source>
        <translation>&amp;Ескертпе</translation>
    </message>
    <message>
        <source>&amp;Modality</source>
        <translation>М&amp;одалдық</translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation>&amp;Белгі</translation>
    </message>
    <message>
        <source>For what is no number: a status, a place, an end point</source>
        <translation>Сан еместерге: күй, орын, шеткі нүкте</translation>
    </message>
    <message>
        <source>Da&amp;te</source>
        <translation>&amp;Күні</translation>
    </message>
    <message>
        <source>2026-12, or XXXX-08-06 where no year is stated</source>
        <translation>2026-12 немесе жылы көрсетілмесе XXXX-08-06</translation>
    </message>
    <message>
        <source>P&amp;eriod</source>
        <translation>К&amp;езең</translation>
    </message>
    <message>
        <source>What time the value is for: 2024, 2025-01/2025-08</source>
        <translation>Мән қай уақытқа тиесілі: 2024, 2025-01/2025-08</translation>
    </message>
    <message>
        <source>Pe&amp;riod is</source>
        <translation>Ке&amp;зең</translation>
    </message>
    <message>
        <source>&amp;From what</source>
        <translation>&amp;Неден белгілі</translation>
    </message>
    <message>
        <source>“{text}” is no number: write it with digits and a point, as in 1500 or 1.4.</source>
        <translation>«{text}» — сан емес: 1500 немесе 1.4 сияқты цифрмен және нүктемен жазыңыз.</translation>
    </message>
</context>
<context>
    <name>FactLabels</name>
    <message>
        <source>Not shown: this text has no such phrase, or has it more than once.</source>
        <translation>Көрсетілмейді: бұл мәтінде ондай сөз тіркесі жоқ немесе бірнеше рет кездеседі.</translation>
    </message>
    <message>
        <source>Moved in this edition.</source>
        <translation>Бұл басылымда жылжыған.</translation>
    </message>
</context>
<context>
    <name>FactsModel</name>
    <message>
        <source>Feature</source>
        <translation>Нысан</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Көрсеткіш</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Мәні</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Кезең</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Дереккөз</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Тұжырым</translation>
    </message>
</context>
<context>
    <name>FactsPanel</name>
    <message>
        <source>Facts</source>
        <translation>Деректер</translation>
    </message>
    <message>
        <source>Enter or a double click opens the passage</source>
        <translation>Enter немесе екі рет шерту мәтіндегі орнын ашады</translation>
    </message>
</context>
<context>
    <name>FeatureDialog</name>
    <message>
        <source>New feature</source>
        <translation>Жаңа нысан</translation>
    </message>
    <message>
        <source>Edit the feature</source>
        <translation>Нысанды өңдеу</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Атауы</translation>
    </message>
    <message>
        <source>I&amp;d</source>
        <translation>I&amp;d</translation>
    </message>
    <message>
        <source>Names b&amp;y language</source>
        <translation>&amp;Тілдердегі атаулары</translation>
    </message>
    <message>
        <source>az: Bakı limanı
ru: Бакинский порт</source>
        <translation>az: Bakı limanı
ru: Бакинский порт</translation>
    </message>
    <message>
        <source>Other spe&amp;llings</source>
        <translation>Басқа жазылу&amp;лары</translation>
    </message>
    <message>
        <source>One a line</source>
        <translation>Жолына біреуден</translation>
    </message>
    <message>
        <source>L&amp;ayer</source>
        <translation>Қа&amp;бат</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Түрі</translation>
    </message>
    <message>
        <source>at positions</source>
        <translation>орындарда</translation>
    </message>
    <message>
        <source>no place is stated</source>
        <translation>орны көрсетілмеген</translation>
    </message>
    <message>
        <source>as it is ({type})</source>
        <translation>сол күйінде ({type})</translation>
    </message>
    <message>
        <source>Where it lies</source>
        <translation>Қайда орналасқан</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>Орындар</translation>
    </message>
    <message>
        <source>51.2226, 43.5996 – longitude first, one position a line</source>
        <translation>51.2226, 43.5996 – алдымен бойлық, жолына бір орын</translation>
    </message>
    <message>
        <source>Pla&amp;ce by click on the map</source>
        <translation>Картада &amp;шерту арқылы қою</translation>
    </message>
    <message>
        <source>&amp;Where it lies</source>
        <translation>&amp;Қайда орналасқан</translation>
    </message>
    <message>
        <source>&amp;Precision</source>
        <translation>&amp;Дәлдігі</translation>
    </message>
    <message>
        <source>O&amp;rigin of the place</source>
        <translation>Орнының &amp;шығу тегі</translation>
    </message>
    <message>
        <source>Where the positions are from, and how good they are</source>
        <translation>Орындар қайдан алынған және қаншалықты жақсы</translation>
    </message>
    <message>
        <source>Da&amp;te</source>
        <translation>&amp;Күні</translation>
    </message>
    <message>
        <source>Of an event: 2025-10, or XXXX-08-06 where no year is stated</source>
        <translation>Оқиға үшін: 2025-10 немесе жылы көрсетілмесе XXXX-08-06</translation>
    </message>
    <message>
        <source>&amp;Happened at</source>
        <translation>&amp;Болған жері</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Қайдан</translation>
    </message>
    <message>
        <source>T&amp;o</source>
        <translation>Қай&amp;да</translation>
    </message>
    <message>
        <source>Not&amp;e</source>
        <translation>&amp;Ескерту</translation>
    </message>
    <message>
        <source>A point.</source>
        <translation>Нүкте.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln position(s)</source>
        <translation>
            <numerusform>%Ln орын</numerusform>
            <numerusform>%Ln орын</numerusform>
        </translation>
    </message>
    <message>
        <source>A line of {positions}.</source>
        <translation>Сызық: {positions}.</translation>
    </message>
    <message>
        <source>An area has three corners at least.</source>
        <translation>Ауданның кемінде үш бұрышы болады.</translation>
    </message>
    <message>
        <source>Line {number}: {problem}</source>
        <translation>{number}-жол: {problem}</translation>
    </message>
    <message>
        <source>“{line}”: write the language&apos;s code, a colon and the name, as in “az: Bakı”.</source>
        <translation>«{line}»: тіл кодын, қос нүктені және атауды жазыңыз, «az: Bakı» сияқты.</translation>
    </message>
    <message>
        <source>There is no feature “{name}”: choose one of the list.</source>
        <translation>«{name}» деген нысан жоқ: тізімнен таңдаңыз.</translation>
    </message>
</context>
<context>
    <name>FeaturesModel</name>
    <message>
        <source>Name</source>
        <translation>Атауы</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Түрі</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Күйі</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Қабат</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Күні</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Дереккөздер</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Деректер</translation>
    </message>
    <message>
        <source>Not on the map: no place is stated.</source>
        <translation>Картада емес: орны көрсетілмеген.</translation>
    </message>
</context>
<context>
    <name>FeaturesPanel</name>
    <message>
        <source>Filter by name or by what is said…</source>
        <translation>Атауы не айтылғаны бойынша сүзу…</translation>
    </message>
    <message>
        <source>Filter features</source>
        <translation>Нысандарды сүзу</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Нысандар</translation>
    </message>
    <message>
        <source>What is listed</source>
        <translation>Не тізімделген</translation>
    </message>
    <message>
        <source>Features of the atlas</source>
        <translation>Атлас нысандары</translation>
    </message>
</context>
<context>
    <name>FileActions</name>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Шығу</translation>
    </message>
    <message>
        <source>Add article &amp;text…</source>
        <translation>Мақала &amp;мәтінін қосу…</translation>
    </message>
    <message>
        <source>Add article text</source>
        <translation>Мақала мәтінін қосу</translation>
    </message>
    <message>
        <source>Text (*.txt);;All files (*)</source>
        <translation>Мәтін (*.txt);;Барлық файлдар (*)</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Бұлардың ешқайсысы</translation>
    </message>
    <message>
        <source>“{file}” is not the text that any article&apos;s facts were read from. Of which is it an edition?</source>
        <translation>«{file}» — ешбір мақаланың деректері алынған мәтін емес. Ол қай мақаланың басылымы?</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>Source</source>
        <translation>Дереккөз</translation>
    </message>
    <message>
        <source>Where sources meet</source>
        <translation>Дереккөздер тоғысатын жерлер</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Күйі</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Түрі</translation>
    </message>
</context>
<context>
    <name>FiltersPanel</name>
    <message>
        <source>Filters</source>
        <translation>Сүзгілер</translation>
    </message>
    <message>
        <source>Words in names and statements</source>
        <translation>Атаулар мен тұжырымдардағы сөздер</translation>
    </message>
    <message>
        <source>oil Aktau</source>
        <translation>мұнай Ақтау</translation>
    </message>
    <message>
        <source>Period, both ends included</source>
        <translation>Кезең, екі шеті де кіреді</translation>
    </message>
    <message>
        <source>2024, 2024-03/2025 or 2023/..</source>
        <translation>2024, 2024-03/2025 немесе 2023/..</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Барлық сүзгілерді тазалау</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Сөздер</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Кезең</translation>
    </message>
</context>
<context>
    <name>GapsModel</name>
    <message>
        <source>What is thin</source>
        <translation>Не жетіспейді</translation>
    </message>
</context>
<context>
    <name>HelpActions</name>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Пернелер</translation>
    </message>
    <message>
        <source>&amp;Copy diagnostics</source>
        <translation>Диагностиканы &amp;көшіру</translation>
    </message>
    <message>
        <source>&amp;About the map and its sources</source>
        <translation>Карта мен дереккөздер &amp;туралы</translation>
    </message>
    <message>
        <source>In lists</source>
        <translation>Тізімдерде</translation>
    </message>
    <message>
        <source>Copy rows as a table</source>
        <translation>Жолдарды кесте ретінде көшіру</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Open a fact’s passage</source>
        <translation>Деректің мәтіндегі орнын ашу</translation>
    </message>
    <message>
        <source>While measuring</source>
        <translation>Өлшеу кезінде</translation>
    </message>
    <message>
        <source>Click</source>
        <translation>Шерту</translation>
    </message>
    <message>
        <source>Go on to a point</source>
        <translation>Нүктеге дейін жалғастыру</translation>
    </message>
    <message>
        <source>Double click</source>
        <translation>Екі рет шерту</translation>
    </message>
    <message>
        <source>Close the shape: area and perimeter</source>
        <translation>Пішінді тұйықтау: аудан мен периметр</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Backspace</translation>
    </message>
    <message>
        <source>Take the last point back</source>
        <translation>Соңғы нүктені алып тастау</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Escape</translation>
    </message>
    <message>
        <source>End measuring</source>
        <translation>Өлшеуді аяқтау</translation>
    </message>
    <message>
        <source>Diagnostics are on the clipboard.</source>
        <translation>Диагностика көшірілді.</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Дереккөздер</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Бағдарлама туралы</translation>
    </message>
</context>
<context>
    <name>HitsModel</name>
    <message>
        <source>not possible now</source>
        <translation>қазір мүмкін емес</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Нысандар</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Деректер</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Мақалалар</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Командалар</translation>
    </message>
</context>
<context>
    <name>Lack</name>
    <message>
        <source>feature without a fact</source>
        <translation>дерегі жоқ нысан</translation>
    </message>
    <message>
        <source>article without a fact</source>
        <translation>дерегі жоқ мақала</translation>
    </message>
    <message>
        <source>fact without a place</source>
        <translation>орны жоқ дерек</translation>
    </message>
    <message>
        <source>feature with one source</source>
        <translation>дереккөзі біреу нысан</translation>
    </message>
</context>
<context>
    <name>LayerActions</name>
    <message>
        <source>&amp;Add a layer from a file…</source>
        <translation>Файлдан қабат &amp;қосу…</translation>
    </message>
    <message>
        <source>&amp;Zoom to the layer</source>
        <translation>Қабатқа &amp;жақындау</translation>
    </message>
    <message>
        <source>&amp;Rename the layer…</source>
        <translation>Қабат &amp;атын өзгерту…</translation>
    </message>
    <message>
        <source>&amp;Style of the layer…</source>
        <translation>Қабаттың &amp;түрі…</translation>
    </message>
    <message>
        <source>Move the layer &amp;up</source>
        <translation>Қабатты жо&amp;ғары</translation>
    </message>
    <message>
        <source>Move the layer &amp;down</source>
        <translation>Қабатты &amp;төмен</translation>
    </message>
    <message>
        <source>&amp;Export the layer…</source>
        <translation>Қабатты &amp;экспорттау…</translation>
    </message>
    <message>
        <source>Re&amp;move the layer</source>
        <translation>Қабатты &amp;алып тастау</translation>
    </message>
    <message>
        <source>Add a layer</source>
        <translation>Қабат қосу</translation>
    </message>
    <message>
        <source>Map data ({pattern});;All files (*)</source>
        <translation>Карта деректері ({pattern});;Барлық файлдар (*)</translation>
    </message>
    <message>
        <source>Rename the layer</source>
        <translation>Қабат атын өзгерту</translation>
    </message>
    <message>
        <source>Name of the layer</source>
        <translation>Қабат атауы</translation>
    </message>
    <message>
        <source>Export the layer</source>
        <translation>Қабатты экспорттау</translation>
    </message>
    <message>
        <source>GeoJSON (*.geojson);;GeoPackage (*.gpkg);;Table (*.csv)</source>
        <translation>GeoJSON (*.geojson);;GeoPackage (*.gpkg);;Кесте (*.csv)</translation>
    </message>
    <message>
        <source>GeoJSON (*.geojson);;GeoPackage (*.gpkg);;KML (*.kml)</source>
        <translation>GeoJSON (*.geojson);;GeoPackage (*.gpkg);;KML (*.kml)</translation>
    </message>
    <message>
        <source>Exporting “{layer}”</source>
        <translation>«{layer}» экспортталуда</translation>
    </message>
    <message>
        <source>Saved “{path}”.</source>
        <translation>«{path}» сақталды.</translation>
    </message>
    <message>
        <source>Choose a layer in the layers panel first.</source>
        <translation>Алдымен қабаттар панелінен қабат таңдаңыз.</translation>
    </message>
    <message>
        <source>“{layer}” stays where it is: it cannot be moved among the layers of the atlas.</source>
        <translation>«{layer}» өз орнында қалады: оны атлас қабаттарының арасында жылжытуға болмайды.</translation>
    </message>
    <message>
        <source>“{layer}” is a layer of the program’s: only those you add can be changed.</source>
        <translation>«{layer}» — бағдарламаның қабаты: тек өзіңіз қосқанын өзгертуге болады.</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Қабат</translation>
    </message>
</context>
<context>
    <name>LayerReading</name>
    <message>
        <source>Reading “{file}”</source>
        <translation>«{file}» оқылуда</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Бас тарту</translation>
    </message>
    <message>
        <source>Add a layer</source>
        <translation>Қабат қосу</translation>
    </message>
    <message>
        <source>{done} of {size} MB, {rate} MB a second</source>
        <translation>{size} МБ-тан {done}, секундына {rate} МБ</translation>
    </message>
    <message>
        <source>“{file}” is so large that it stays where it is, and is read as the map shows it.</source>
        <translation>«{file}» өте үлкен, сондықтан өз орнында қалып, карта көрсеткен сайын оқылады.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln feature(s)</source>
        <translation>
            <numerusform>%Ln нысан</numerusform>
            <numerusform>%Ln нысан</numerusform>
        </translation>
    </message>
    <message>
        <source>“{file}”: {features} added.</source>
        <translation>«{file}»: {features} қосылды.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out.</source>
        <translation>
            <numerusform>%Ln қалдырылды.</numerusform>
            <numerusform>%Ln қалдырылды.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{file}” was not added.</source>
        <translation>«{file}» қосылмады.</translation>
    </message>
    <message>
        <source>“{file}” was not added: reading was cancelled.</source>
        <translation>«{file}» қосылмады: оқу тоқтатылды.</translation>
    </message>
</context>
<context>
    <name>LayerStyleDialog</name>
    <message>
        <source>Style of the layer “{layer}”</source>
        <translation>«{layer}» қабатының түрі</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>&amp;Таңдау…</translation>
    </message>
    <message>
        <source>Choose a colour</source>
        <translation>Түс таңдау</translation>
    </message>
    <message>
        <source>One colour for all</source>
        <translation>Барлығына бір түс</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>Т&amp;үс</translation>
    </message>
    <message>
        <source>Colours &amp;by the values of</source>
        <translation>&amp;Мәндер бойынша түстер</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Түс</translation>
    </message>
    <message>
        <source>Colours by the values of</source>
        <translation>Мәндер бойынша түстер</translation>
    </message>
</context>
<context>
    <name>LayersModel</name>
    <message>
        <source>hidden</source>
        <translation>жасырулы</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>көрсетулі</translation>
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
        <translation>Қабаттар</translation>
    </message>
    <message>
        <source>Enter zooms to a layer, the menu key offers more.</source>
        <translation>Enter қабатқа жақындатады, мәзір пернесі көбірек ұсынады.</translation>
    </message>
</context>
<context>
    <name>LiveActions</name>
    <message>
        <source>&amp;Connect to PostGIS…</source>
        <translation>PostGIS-ке қо&amp;сылу…</translation>
    </message>
    <message>
        <source>“{layer}” of {address} is read as the map shows it.</source>
        <translation>{address} мекенжайындағы «{layer}» карта көрсеткен сайын оқылады.</translation>
    </message>
    <message>
        <source>“{layer}” cannot be read now; it is tried again. {problem}</source>
        <translation>«{layer}» қазір оқылмайды; қайта талап жасалады. {problem}</translation>
    </message>
    <message>
        <source>“{layer}” is read again.</source>
        <translation>«{layer}» қайтадан оқылуда.</translation>
    </message>
</context>
<context>
    <name>LiveLayers</name>
    <message>
        <source>about {count}</source>
        <translation>шамамен {count}</translation>
    </message>
    <message>
        <source>{count} here</source>
        <translation>мұнда {count}</translation>
    </message>
    <message>
        <source>{drawn} of {count} here</source>
        <translation>мұнда {count} ішінен {drawn}</translation>
    </message>
    <message>
        <source>{drawn} among {read} of {count} here</source>
        <translation>мұнда {count} ішінен оқылған {read} арасынан {drawn}</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Map</source>
        <translation>Карта</translation>
    </message>
    <message>
        <source>Show or hide</source>
        <translation>Көрсету немесе жасыру</translation>
    </message>
</context>
<context>
    <name>MeasureActions</name>
    <message>
        <source>&amp;Measure distance and area</source>
        <translation>Қашықтық пен ауданды &amp;өлшеу</translation>
    </message>
    <message>
        <source>The measurement is on the clipboard.</source>
        <translation>Өлшем көшірілді.</translation>
    </message>
</context>
<context>
    <name>MeasureBar</name>
    <message>
        <source>Type a position, e.g. 51.2 E 43.6 N</source>
        <translation>Орнын жазыңыз, мысалы 51.2 E 43.6 N</translation>
    </message>
    <message>
        <source>Position to measure to</source>
        <translation>Өлшенетін орын</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Аудан</translation>
    </message>
    <message>
        <source>Join the last point to the first</source>
        <translation>Соңғы нүктені біріншісімен қосу</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Алып тастау</translation>
    </message>
    <message>
        <source>Remove the last point (Backspace)</source>
        <translation>Соңғы нүктені өшіру (Backspace)</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Көшіру</translation>
    </message>
    <message>
        <source>Copy the result with its points</source>
        <translation>Нәтижені нүктелерімен көшіру</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Аяқтау</translation>
    </message>
    <message>
        <source>End measuring (Escape)</source>
        <translation>Өлшеуді аяқтау (Escape)</translation>
    </message>
    <message>
        <source>Click points on the map, or type them.</source>
        <translation>Картадан нүктелерді шертіңіз немесе жазыңыз.</translation>
    </message>
</context>
<context>
    <name>Measuring</name>
    <message>
        <source>Distance: {length}</source>
        <translation>Қашықтық: {length}</translation>
    </message>
    <message>
        <source>Area: {area} · Perimeter: {length}</source>
        <translation>Аудан: {area} · Периметр: {length}</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Бойлық</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Ендік</translation>
    </message>
    <message>
        <source>Leg, km</source>
        <translation>Бөлік, км</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>Ө&amp;ңдеу</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Көрініс</translation>
    </message>
    <message>
        <source>Pan&amp;els</source>
        <translation>Пан&amp;ельдер</translation>
    </message>
    <message>
        <source>&amp;Layers</source>
        <translation>Қа&amp;баттар</translation>
    </message>
    <message>
        <source>Fa&amp;cts</source>
        <translation>&amp;Деректер</translation>
    </message>
    <message>
        <source>&amp;Bookmarks</source>
        <translation>Бе&amp;тбелгілер</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Анықтама</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Show</source>
        <translation>Көрсету</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Жабу</translation>
    </message>
</context>
<context>
    <name>PageForm</name>
    <message>
        <source>Own size</source>
        <translation>Өз өлшемі</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Ені</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Биіктігі</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Ашық</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Қараңғы</translation>
    </message>
    <message>
        <source>Fitted to the region</source>
        <translation>Өңірге сай</translation>
    </message>
    <message>
        <source>Web Mercator</source>
        <translation>Web Mercator</translation>
    </message>
    <message>
        <source>&amp;Paint the page around the map</source>
        <translation>Карта айналасындағы бетті &amp;бояу</translation>
    </message>
    <message>
        <source>Only the part of the map in &amp;view</source>
        <translation>Картаның тек &amp;көрінетін бөлігі</translation>
    </message>
    <message>
        <source>A file &amp;beside it tells how to make it again</source>
        <translation>&amp;Қасындағы файл оны қалай қайта жасауды айтады</translation>
    </message>
    <message>
        <source>“caspian export --from” makes the same figure from it</source>
        <translation>«caspian export --from» одан дәл сол суретті жасайды</translation>
    </message>
    <message>
        <source>S&amp;ubtitle</source>
        <translation>&amp;Қосымша тақырып</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>&amp;Өлшем</translation>
    </message>
    <message>
        <source>&amp;Resolution</source>
        <translation>&amp;Айқындық</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>Т&amp;үстер</translation>
    </message>
    <message>
        <source>Pro&amp;jection</source>
        <translation>Прое&amp;кция</translation>
    </message>
    <message>
        <source>&amp;Names in</source>
        <translation>Атаулар &amp;тілі</translation>
    </message>
    <message>
        <source>{width} × {height} pixels</source>
        <translation>{width} × {height} пиксель</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>What was found</source>
        <translation>Не табылды</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Нәтижелер</translation>
    </message>
    <message>
        <source>The names are still being read…</source>
        <translation>Атаулар әлі оқылуда…</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Ештеңе табылмады.</translation>
    </message>
</context>
<context>
    <name>PanelActions</name>
    <message>
        <source>Go to: {panel}</source>
        <translation>Өту: {panel}</translation>
    </message>
    <message>
        <source>Go to the &amp;map</source>
        <translation>&amp;Картаға өту</translation>
    </message>
</context>
<context>
    <name>PassageView</name>
    <message>
        <source>Article</source>
        <translation>Мақала</translation>
    </message>
    <message>
        <source>Article: {title}</source>
        <translation>Мақала: {title}</translation>
    </message>
    <message>
        <source>Passage</source>
        <translation>Мәтіндегі орын</translation>
    </message>
    <message>
        <source>&amp;New fact from this passage…</source>
        <translation>Осы орыннан &amp;жаңа дерек…</translation>
    </message>
</context>
<context>
    <name>PlaceActions</name>
    <message>
        <source>Zoom to &amp;all that is shown</source>
        <translation>Көрсетілгеннің &amp;бәріне жақындау</translation>
    </message>
    <message>
        <source>Go to c&amp;oordinates…</source>
        <translation>К&amp;оординаттарға өту…</translation>
    </message>
    <message>
        <source>Copy the feature’s coo&amp;rdinates…</source>
        <translation>Нысанның ко&amp;ординаттарын көшіру…</translation>
    </message>
    <message>
        <source>Zoom to {layer}</source>
        <translation>«{layer}» қабатына жақындау</translation>
    </message>
    <message>
        <source>Zoom to a la&amp;yer</source>
        <translation>Қа&amp;батқа жақындау</translation>
    </message>
    <message>
        <source>Nothing of it is on the map.</source>
        <translation>Ешқайсысы картада жоқ.</translation>
    </message>
    <message>
        <source>The line’s GeoJSON is on the clipboard.</source>
        <translation>Сызықтың GeoJSON-ы көшірілді.</translation>
    </message>
    <message>
        <source>Copy coordinates</source>
        <translation>Координаттарды көшіру</translation>
    </message>
    <message>
        <source>“{text}” is on the clipboard.</source>
        <translation>«{text}» көшірілді.</translation>
    </message>
</context>
<context>
    <name>PlacingBar</name>
    <message>
        <source>Placing on the map</source>
        <translation>Картаға қою</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Дайын</translation>
    </message>
    <message>
        <source>Take these positions (double click)</source>
        <translation>Осы орындарды алу (екі рет шерту)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Бас тарту</translation>
    </message>
    <message>
        <source>Go back to the form (Escape)</source>
        <translation>Пішінге оралу (Escape)</translation>
    </message>
    <message>
        <source>the feature</source>
        <translation>нысан</translation>
    </message>
    <message>
        <source>Click where {name} lies.</source>
        <translation>{name} орналасқан жерді шертіңіз.</translation>
    </message>
    <message>
        <source>Click along {name}, from end to end.</source>
        <translation>{name} бойымен басынан аяғына дейін шертіңіз.</translation>
    </message>
</context>
<context>
    <name>PostgisDialog</name>
    <message>
        <source>Connect to PostGIS</source>
        <translation>PostGIS-ке қосылу</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>Қо&amp;сылу</translation>
    </message>
    <message>
        <source>the primary key</source>
        <translation>бастапқы кілт</translation>
    </message>
    <message>
        <source>&amp;Show on the map</source>
        <translation>&amp;Картада көрсету</translation>
    </message>
    <message>
        <source>Connecting to {address}…</source>
        <translation>{address} мекенжайына қосылуда…</translation>
    </message>
    <message numerus="yes">
        <source>Connected: %Ln table(s) with geometries.</source>
        <translation>
            <numerusform>Қосылды: геометриясы бар %Ln кесте.</numerusform>
            <numerusform>Қосылды: геометриясы бар %Ln кесте.</numerusform>
        </translation>
    </message>
    <message>
        <source>User and password may be left empty: then they are read from the service file or from ~/.pgpass. What is typed here is forgotten when the program ends, and nothing of it is saved.</source>
        <translation>Пайдаланушы мен құпиясөзді бос қалдыруға болады: онда олар қызмет файлынан немесе ~/.pgpass файлынан оқылады. Мұнда терілген нәрсе бағдарлама жабылғанда ұмытылады, ештеңесі сақталмайды.</translation>
    </message>
    <message>
        <source>Nothing is changed in the database: it is only read, and only what the map shows.</source>
        <translation>Дерекқорда ештеңе өзгермейді: ол тек оқылады, әрі тек карта көрсететіні ғана.</translation>
    </message>
    <message>
        <source>&amp;Address or service</source>
        <translation>&amp;Мекенжай немесе қызмет</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Пайдаланушы</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>Құ&amp;пиясөз</translation>
    </message>
    <message>
        <source>&amp;Table</source>
        <translation>&amp;Кесте</translation>
    </message>
    <message>
        <source>or a &amp;query</source>
        <translation>немесе &amp;сұрау</translation>
    </message>
    <message>
        <source>&amp;Key column</source>
        <translation>К&amp;ілт бағаны</translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message>
        <source>Preview</source>
        <translation>Алдын ала көру</translation>
    </message>
    <message>
        <source>Drawing the preview…</source>
        <translation>Алдын ала көрініс сызылуда…</translation>
    </message>
    <message numerus="yes">
        <source>Without a place, so not on the map: %Ln.</source>
        <translation>
            <numerusform>Орны жоқ, сондықтан картада емес: %Ln.</numerusform>
            <numerusform>Орны жоқ, сондықтан картада емес: %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Outside of the view: %Ln.</source>
        <translation>
            <numerusform>Көріністен тыс: %Ln.</numerusform>
            <numerusform>Көріністен тыс: %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without a name, for there is no room: %Ln.</source>
        <translation>
            <numerusform>Орын болмағандықтан атаусыз: %Ln.</numerusform>
            <numerusform>Орын болмағандықтан атаусыз: %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In it without a place on the map: %Ln.</source>
        <translation>
            <numerusform>Ішінде, бірақ картада орны жоқ: %Ln.</numerusform>
            <numerusform>Ішінде, бірақ картада орны жоқ: %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>The map with its facts, filters and sources in one file. It opens without a network.</source>
        <translation>Деректері, сүзгілері және дереккөздерімен карта бір файлда. Желісіз ашылады.</translation>
    </message>
    <message>
        <source>Features with their facts and sources, for every program that reads maps.</source>
        <translation>Деректері және дереккөздерімен нысандар, карта оқитын кез келген бағдарлама үшін.</translation>
    </message>
    <message>
        <source>Layers, facts, articles and comparisons as tables that belong together; QGIS opens them.</source>
        <translation>Қабаттар, деректер, мақалалар және салыстырулар байланысқан кестелер ретінде; QGIS ашады.</translation>
    </message>
    <message>
        <source>Features with their facts in balloons, for Google Earth.</source>
        <translation>Деректері қалқымалы терезелердегі нысандар, Google Earth үшін.</translation>
    </message>
    <message>
        <source>Facts with their sources, one in a row, for a spreadsheet.</source>
        <translation>Дереккөздерімен деректер, жолына бір дерек, электрондық кесте үшін.</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>The map page has a fault.</source>
        <translation>Карта бетінде қате бар.</translation>
    </message>
    <message>
        <source>The map stopped working and is being drawn again. Nothing else is lost.</source>
        <translation>Карта жұмысын тоқтатты, қайта сызылуда. Басқа ештеңе жоғалған жоқ.</translation>
    </message>
    <message>
        <source>The map stopped working before it was drawn. Everything else works; start the program again for a map.</source>
        <translation>Карта сызылмай тұрып тоқтады. Қалғанының бәрі жұмыс істейді; карта үшін бағдарламаны қайта іске қосыңыз.</translation>
    </message>
</context>
<context>
    <name>ReaderPanel</name>
    <message>
        <source>Reader</source>
        <translation>Оқу</translation>
    </message>
    <message>
        <source>Articles of the atlas</source>
        <translation>Атлас мақалалары</translation>
    </message>
    <message>
        <source>Add article text…</source>
        <translation>Мақала мәтінін қосу…</translation>
    </message>
    <message>
        <source>Add article text</source>
        <translation>Мақала мәтінін қосу</translation>
    </message>
    <message>
        <source>Choose an article to read it here. A ¶ beside a fact opens the article at the passage that bears it.</source>
        <translation>Осында оқу үшін мақала таңдаңыз. Дерек жанындағы ¶ мақаланы сол дерек тұрған жерден ашады.</translation>
    </message>
    <message>
        <source>no text at hand</source>
        <translation>мәтін қолда жоқ</translation>
    </message>
    <message>
        <source>text at hand</source>
        <translation>мәтін қолда бар</translation>
    </message>
    <message>
        <source>another edition at hand</source>
        <translation>қолда басқа басылым бар</translation>
    </message>
    <message>
        <source>Several facts stand here: choose one</source>
        <translation>Мұнда бірнеше дерек бар: біреуін таңдаңыз</translation>
    </message>
    <message>
        <source>It is about several features: choose one</source>
        <translation>Бірнеше нысан туралы: біреуін таңдаңыз</translation>
    </message>
</context>
<context>
    <name>RecordDialog</name>
    <message>
        <source>Needed.</source>
        <translation>Қажет.</translation>
    </message>
</context>
<context>
    <name>RecoveryQuestion</name>
    <message>
        <source>Edits that were not saved</source>
        <translation>Сақталмаған түзетулер</translation>
    </message>
    <message numerus="yes">
        <source>%Ln edit(s) of {when} were not saved.</source>
        <translation>
            <numerusform>{when} кезіндегі %Ln түзету сақталмаған.</numerusform>
            <numerusform>{when} кезіндегі %Ln түзету сақталмаған.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are kept until you restore or discard them.</source>
        <translation>Сіз қалпына келтіргенше немесе тастағанша сақталады.</translation>
    </message>
    <message>
        <source>The atlas has changed since: what no longer fits will be named.</source>
        <translation>Атлас содан бері өзгерді: енді сәйкес келмейтіні аталады.</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Қалпына келтіру</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Тастау</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;Кейін</translation>
    </message>
</context>
<context>
    <name>RemovalQuestion</name>
    <message>
        <source>Remove the feature</source>
        <translation>Нысанды жою</translation>
    </message>
    <message>
        <source>Remove the feature “{name}”?</source>
        <translation>«{name}» нысаны жойылсын ба?</translation>
    </message>
    <message>
        <source>Remove the article</source>
        <translation>Мақаланы жою</translation>
    </message>
    <message>
        <source>Remove the article “{name}”?</source>
        <translation>«{name}» мақаласы жойылсын ба?</translation>
    </message>
    <message>
        <source>This can be undone.</source>
        <translation>Мұны болдырмауға болады.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Жою</translation>
    </message>
    <message numerus="yes">
        <source>%Ln fact(s) about it stay and are no longer about it.</source>
        <translation>
            <numerusform>Ол туралы %Ln дерек қалады, бірақ енді ол туралы емес.</numerusform>
            <numerusform>Ол туралы %Ln дерек қалады, бірақ енді ол туралы емес.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln feature(s) at it, from it or to it no longer say so.</source>
        <translation>
            <numerusform>Оны көрсететін %Ln нысан енді көрсетпейді.</numerusform>
            <numerusform>Оны көрсететін %Ln нысан енді көрсетпейді.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln fact(s) taken from it are removed too.</source>
        <translation>
            <numerusform>Одан алынған %Ln дерек те жойылады.</numerusform>
            <numerusform>Одан алынған %Ln дерек те жойылады.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) that restate it no longer say so.</source>
        <translation>
            <numerusform>Оны қайта баяндайтын %Ln мақала енді бұл туралы айтпайды.</numerusform>
            <numerusform>Оны қайта баяндайтын %Ln мақала енді бұл туралы айтпайды.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Cancel</source>
        <translation>Бас тарту</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Сақтау</translation>
    </message>
    <message>
        <source>The export was cancelled; no file was changed.</source>
        <translation>Экспорт тоқтатылды; бірде-бір файл өзгерген жоқ.</translation>
    </message>
    <message>
        <source>Saved “{path}”.</source>
        <translation>«{path}» сақталды.</translation>
    </message>
</context>
<context>
    <name>SearchActions</name>
    <message>
        <source>&amp;Search everything</source>
        <translation>Барлық жерден &amp;іздеу</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search: places, facts, articles… (Ctrl+K)</source>
        <translation>Іздеу: орындар, деректер, мақалалар… (Ctrl+K)</translation>
    </message>
    <message>
        <source>Search features, facts, articles and commands</source>
        <translation>Нысан, дерек, мақала мен командаларды іздеу</translation>
    </message>
</context>
<context>
    <name>SeriesChart</name>
    <message>
        <source>Chart: {title}</source>
        <translation>Диаграмма: {title}</translation>
    </message>
    <message>
        <source>hollow: not an outcome but a plan</source>
        <translation>іші бос: нәтиже емес, жоспар</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Change the filters</source>
        <translation>Сүзгілерді өзгерту</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Сүзгілерді тазалау</translation>
    </message>
    <message numerus="yes">
        <source>%Ln feature(s)</source>
        <translation>
            <numerusform>%Ln нысан</numerusform>
            <numerusform>%Ln нысан</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %Ln feature(s)</source>
        <translation>
            <numerusform>%Ln нысанның {shown}</numerusform>
            <numerusform>%Ln нысанның {shown}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Several</name>
    <message>
        <source>Add to: {name}</source>
        <translation>Қосу: {name}</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Шығару</translation>
    </message>
    <message>
        <source>Take the selected one out (Delete)</source>
        <translation>Таңдалғанды шығару (Delete)</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Пернелер</translation>
    </message>
    <message>
        <source>Find a key or what it does…</source>
        <translation>Пернені не оның ісін табу…</translation>
    </message>
    <message>
        <source>Find a shortcut</source>
        <translation>Пернелер тіркесін табу</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Не істейді</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Пернелер</translation>
    </message>
</context>
<context>
    <name>Startup</name>
    <message>
        <source>The map page could not be kept for the next start: {error}.</source>
        <translation>Карта беті келесі іске қосуға сақталмады: {error}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s) with something wrong; everything else is open.</source>
        <translation>
            <numerusform>%Ln жазбада қате бар; қалғанының бәрі ашық.</numerusform>
            <numerusform>%Ln жазбада қате бар; қалғанының бәрі ашық.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Clear filters</source>
        <translation>Сүзгілерді тазалау</translation>
    </message>
    <message>
        <source>Offline: nothing leaves this computer</source>
        <translation>Желісіз: бұл компьютерден ештеңе шықпайды</translation>
    </message>
    <message>
        <source>Looking through {layers} …</source>
        <translation>{layers} қаралуда …</translation>
    </message>
    <message>
        <source>Reading {layers} …</source>
        <translation>{layers} оқылуда …</translation>
    </message>
    <message>
        <source>Connected to {servers}</source>
        <translation>Қосылған: {servers}</translation>
    </message>
</context>
<context>
    <name>Texts</name>
    <message>
        <source>{path}: there is no .txt file here. Choose a text file, or a folder of them.</source>
        <translation>{path}: мұнда .txt файлы жоқ. Мәтін файлын немесе олардың қалтасын таңдаңыз.</translation>
    </message>
    <message>
        <source>{file} is kept as another edition of {article}.</source>
        <translation>{file} {article} мақаласының басқа басылымы ретінде сақталды.</translation>
    </message>
    <message>
        <source>{file} is the text of {article} that its facts were read from.</source>
        <translation>{file} — {article} мақаласының деректері алынған мәтін.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s) added.</source>
        <translation>
            <numerusform>%Ln мәтін қосылды.</numerusform>
            <numerusform>%Ln мәтін қосылды.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s) not added.</source>
        <translation>
            <numerusform>%Ln мәтін қосылмады.</numerusform>
            <numerusform>%Ln мәтін қосылмады.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>by years</source>
        <translation>жылдап</translation>
    </message>
    <message>
        <source>by quarters</source>
        <translation>тоқсандап</translation>
    </message>
    <message>
        <source>by months</source>
        <translation>айлап</translation>
    </message>
    <message>
        <source>slowly</source>
        <translation>баяу</translation>
    </message>
    <message>
        <source>steadily</source>
        <translation>біркелкі</translation>
    </message>
    <message>
        <source>fast</source>
        <translation>жылдам</translation>
    </message>
</context>
<context>
    <name>TimelinePanel</name>
    <message>
        <source>First date, included: 2024, 2024-03 or 2024-03-01</source>
        <translation>Бірінші күн, кіреді: 2024, 2024-03 немесе 2024-03-01</translation>
    </message>
    <message>
        <source>Last date, included: 2025, 2025-08 or 2025-08-31</source>
        <translation>Соңғы күн, кіреді: 2025, 2025-08 немесе 2025-08-31</translation>
    </message>
    <message>
        <source>Step back</source>
        <translation>Бір қадам кері</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Ойнату</translation>
    </message>
    <message>
        <source>Step forward</source>
        <translation>Бір қадам алға</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Қадам</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Жылдамдық</translation>
    </message>
    <message>
        <source>Show more time</source>
        <translation>Көбірек уақыт көрсету</translation>
    </message>
    <message>
        <source>Show less time</source>
        <translation>Азырақ уақыт көрсету</translation>
    </message>
    <message>
        <source>Show all there is</source>
        <translation>Бәрін көрсету</translation>
    </message>
    <message>
        <source>Clear the period: any time</source>
        <translation>Кезеңді тазалау: кез келген уақыт</translation>
    </message>
    <message>
        <source>Dates without a year, which have no place on the line</source>
        <translation>Жылы жоқ, сызықта орны жоқ күндер</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Кідірту</translation>
    </message>
    <message numerus="yes">
        <source>%Ln without a year</source>
        <translation>
            <numerusform>%Ln жылсыз</numerusform>
            <numerusform>%Ln жылсыз</numerusform>
        </translation>
    </message>
    <message>
        <source>From</source>
        <translation>Бастап</translation>
    </message>
    <message>
        <source>to</source>
        <translation>дейін</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>Уақыт шкаласы</translation>
    </message>
    <message>
        <source>Both ends of the range are included. Filled: certain. Hollow: somewhere in that time. A triangle: from here on it has happened. Dashes: a plan.</source>
        <translation>Аралықтың екі шеті де кіреді. Толық: анық. Бос: сол уақыттың бір кезінде. Үшбұрыш: осыдан бері болған. Үзік сызық: жоспар.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln may be then</source>
        <translation>
            <numerusform>ол кезде %Ln болуы мүмкін</numerusform>
            <numerusform>ол кезде %Ln болуы мүмкін</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln surely</source>
        <translation>
            <numerusform>анық %Ln</numerusform>
            <numerusform>анық %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Drag an end or the whole range; both ends are included.</source>
        <translation>Шетін немесе бүкіл аралықты сүйреңіз; екі шеті де кіреді.</translation>
    </message>
    <message>
        <source>{date} (planned)</source>
        <translation>{date} (жоспар)</translation>
    </message>
    <message>
        <source>{date}, on which day is not known</source>
        <translation>{date}, күні белгісіз</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>тағы %Ln</numerusform>
            <numerusform>тағы %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>any time</source>
        <translation>кез келген уақыт</translation>
    </message>
</context>
<context>
    <name>Toolbar</name>
    <message>
        <source>Toolbar</source>
        <translation>Құралдар тақтасы</translation>
    </message>
</context>
<context>
    <name>UnsavedQuestion</name>
    <message>
        <source>Unsaved changes</source>
        <translation>Сақталмаған өзгерістер</translation>
    </message>
    <message>
        <source>“{title}” has changes that are not saved.</source>
        <translation>«{title}» ішінде сақталмаған өзгерістер бар.</translation>
    </message>
    <message>
        <source>Without saving they are lost.</source>
        <translation>Сақталмаса, жоғалады.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Сақтау</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Тастау</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Бас тарту</translation>
    </message>
</context>
<context>
    <name>ViewActions</name>
    <message>
        <source>Zoom &amp;in</source>
        <translation>&amp;Жақындату</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>&amp;Алыстату</translation>
    </message>
    <message>
        <source>The &amp;Caspian</source>
        <translation>&amp;Каспий</translation>
    </message>
    <message>
        <source>Go to the &amp;selected feature</source>
        <translation>&amp;Таңдалған нысанға өту</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Артқа</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>А&amp;лға</translation>
    </message>
    <message>
        <source>&amp;Read the articles</source>
        <translation>Мақалаларды &amp;оқу</translation>
    </message>
    <message>
        <source>&amp;Next fact in the article</source>
        <translation>Мақаладағы &amp;келесі дерек</translation>
    </message>
    <message>
        <source>&amp;Previous fact in the article</source>
        <translation>Мақаладағы ал&amp;дыңғы дерек</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Ашық</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Қараңғы</translation>
    </message>
    <message>
        <source>Like the s&amp;ystem</source>
        <translation>&amp;Жүйедегідей</translation>
    </message>
    <message>
        <source>La&amp;nguage…</source>
        <translation>&amp;Тіл…</translation>
    </message>
    <message>
        <source>&amp;Reset the layout</source>
        <translation>Орналасуды &amp;қалпына келтіру</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Жүйедегідей</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Тіл</translation>
    </message>
    <message>
        <source>The language of the window:</source>
        <translation>Терезе тілі:</translation>
    </message>
</context>
<context>
    <name>ViewDialog</name>
    <message>
        <source>Save the map as shown</source>
        <translation>Картаны көрінгендей сақтау</translation>
    </message>
    <message>
        <source>PNG image</source>
        <translation>PNG суреті</translation>
    </message>
    <message>
        <source>PDF, lines stay lines</source>
        <translation>PDF, сызықтар сызық болып қалады</translation>
    </message>
    <message>
        <source>With its legend, scale and credits; without the buttons.</source>
        <translation>Шартты белгілері, масштабы және дереккөздерімен; түймелерсіз.</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Пішім</translation>
    </message>
    <message>
        <source>&amp;Enlarged</source>
        <translation>&amp;Үлкейтілген</translation>
    </message>
    <message>
        <source>{width} × {height} pixels</source>
        <translation>{width} × {height} пиксель</translation>
    </message>
    <message>
        <source>{width} × {height} mm, sharp at every size</source>
        <translation>{width} × {height} мм, кез келген өлшемде айқын</translation>
    </message>
</context>
<context>
    <name>ViewPicture</name>
    <message>
        <source>Checking the picture</source>
        <translation>Сурет тексерілуде</translation>
    </message>
    <message>
        <source>Packing the picture</source>
        <translation>Сурет қапталуда</translation>
    </message>
    <message>
        <source>The picture could not be packed as PNG. Take a smaller one.</source>
        <translation>Сурет PNG болып қапталмады. Кішірегін алыңыз.</translation>
    </message>
    <message>
        <source>The map could not be printed on one page. Try again, or save a PNG.</source>
        <translation>Карта бір бетке басылмады. Қайталаңыз немесе PNG сақтаңыз.</translation>
    </message>
    <message>
        <source>Writing {name}</source>
        <translation>{name} жазылуда</translation>
    </message>
</context>
<context>
    <name>ViewPictureActions</name>
    <message>
        <source>&amp;Save the map as shown…</source>
        <translation>Картаны көрінгендей &amp;сақтау…</translation>
    </message>
    <message>
        <source>Drawing the map</source>
        <translation>Карта сызылуда</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>PNG image (*.png)</source>
        <translation>PNG суреті (*.png)</translation>
    </message>
</context>
<context>
    <name>WideTable</name>
    <message>
        <source>Copy as a table</source>
        <translation>Кесте ретінде көшіру</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Бағандар</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) copied.</source>
        <translation>
            <numerusform>%Ln жол көшірілді.</numerusform>
            <numerusform>%Ln жол көшірілді.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Workbench</name>
    <message>
        <source>Built-in atlas</source>
        <translation>Кіріктірілген атлас</translation>
    </message>
    <message>
        <source>No atlas is open yet.</source>
        <translation>Әлі ешбір атлас ашылмаған.</translation>
    </message>
    <message>
        <source>This atlas cannot be changed where it is. Save it as another one.</source>
        <translation>Бұл атласты тұрған жерінде өзгертуге болмайды. Басқа атлас ретінде сақтаңыз.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln edit(s) restored.</source>
        <translation>
            <numerusform>%Ln түзету қалпына келтірілді.</numerusform>
            <numerusform>%Ln түзету қалпына келтірілді.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln edit(s) no longer fit.</source>
        <translation>
            <numerusform>%Ln түзету енді сәйкес келмейді.</numerusform>
            <numerusform>%Ln түзету енді сәйкес келмейді.</numerusform>
        </translation>
    </message>
    <message>
        <source>{folder}: nothing can be saved here ({reason}). Save the atlas in another folder.</source>
        <translation>{folder}: мұнда сақтауға болмайды ({reason}). Атласты басқа қалтаға сақтаңыз.</translation>
    </message>
</context>
<context>
    <name>_Adding</name>
    <message>
        <source>Type a name</source>
        <translation>Атауын жазыңыз</translation>
    </message>
    <message>
        <source>Type a name, Enter adds it</source>
        <translation>Атауын жазыңыз, Enter қосады</translation>
    </message>
</context>
<context>
    <name>_Records</name>
    <message>
        <source>Records</source>
        <translation>Жазбалар</translation>
    </message>
</context>
</TS>
