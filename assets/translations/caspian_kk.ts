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
        <source>%n fact(s)</source>
        <translation>
            <numerusform>%n дерек</numerusform>
            <numerusform>%n дерек</numerusform>
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
    <name>ExportActions</name>
    <message>
        <source>&amp;Export a map image…</source>
        <translation>Карта суретін &amp;экспорттау…</translation>
    </message>
    <message>
        <source>&amp;Save the map as shown…</source>
        <translation>Картаны көрінгендей &amp;сақтау…</translation>
    </message>
    <message>
        <source>Save the map as shown</source>
        <translation>Картаны көрінгендей сақтау</translation>
    </message>
    <message>
        <source>“{path}” could not be written. Choose another place, or free some room.</source>
        <translation>«{path}» жазылмады. Басқа орын таңдаңыз немесе орын босатыңыз.</translation>
    </message>
    <message>
        <source>Drawing the map</source>
        <translation>Карта сызылуда</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Бас тарту</translation>
    </message>
    <message>
        <source>Saved “{path}”.</source>
        <translation>«{path}» сақталды.</translation>
    </message>
    <message>
        <source>The export was cancelled; no file was changed.</source>
        <translation>Экспорт тоқтатылды; бірде-бір файл өзгерген жоқ.</translation>
    </message>
    <message>
        <source>Caspian infrastructure</source>
        <translation>Каспий инфрақұрылымы</translation>
    </message>
    <message>
        <source>PNG image (*.png)</source>
        <translation>PNG суреті (*.png)</translation>
    </message>
    <message>
        <source>Export a map image</source>
        <translation>Карта суретін экспорттау</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export a map image</source>
        <translation>Карта суретін экспорттау</translation>
    </message>
    <message>
        <source>Own size</source>
        <translation>Өз өлшемі</translation>
    </message>
    <message>
        <source>Only the part of the map now in view</source>
        <translation>Картаның тек көрініп тұрған бөлігі</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Тақырып</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>&amp;Өлшем</translation>
    </message>
    <message>
        <source>Width and height</source>
        <translation>Ені мен биіктігі</translation>
    </message>
    <message>
        <source>&amp;Resolution</source>
        <translation>&amp;Айқындық</translation>
    </message>
    <message>
        <source>{width} × {height} pixels</source>
        <translation>{width} × {height} пиксель</translation>
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
</context>
<context>
    <name>FileActions</name>
    <message>
        <source>&amp;Open an atlas…</source>
        <translation>Атласты &amp;ашу…</translation>
    </message>
    <message>
        <source>&amp;Add article text…</source>
        <translation>Мақала мәтінін &amp;қосу…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Шығу</translation>
    </message>
    <message>
        <source>Open an atlas</source>
        <translation>Атласты ашу</translation>
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
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Map</source>
        <translation>Карта</translation>
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
    <name>PassageView</name>
    <message>
        <source>Article</source>
        <translation>Мақала</translation>
    </message>
    <message>
        <source>Article: {title}</source>
        <translation>Мақала: {title}</translation>
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
    <name>Program</name>
    <message>
        <source>The map page has a fault.</source>
        <translation>Карта бетінде қате бар.</translation>
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
        <source>%n feature(s)</source>
        <translation>
            <numerusform>%n нысан</numerusform>
            <numerusform>%n нысан</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %n feature(s)</source>
        <translation>
            <numerusform>%n нысанның {shown}</numerusform>
            <numerusform>%n нысанның {shown}</numerusform>
        </translation>
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
        <source>%n record(s) with something wrong; everything else is open.</source>
        <translation>
            <numerusform>%n жазбада қате бар; қалғанының бәрі ашық.</numerusform>
            <numerusform>%n жазбада қате бар; қалғанының бәрі ашық.</numerusform>
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
        <source>%n text(s) added.</source>
        <translation>
            <numerusform>%n мәтін қосылды.</numerusform>
            <numerusform>%n мәтін қосылды.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) not added.</source>
        <translation>
            <numerusform>%n мәтін қосылмады.</numerusform>
            <numerusform>%n мәтін қосылмады.</numerusform>
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
        <source>%n without a year</source>
        <translation>
            <numerusform>%n жылсыз</numerusform>
            <numerusform>%n жылсыз</numerusform>
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
        <source>%n may be then</source>
        <translation>
            <numerusform>ол кезде %n болуы мүмкін</numerusform>
            <numerusform>ол кезде %n болуы мүмкін</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n surely</source>
        <translation>
            <numerusform>анық %n</numerusform>
            <numerusform>анық %n</numerusform>
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
        <source>and %n more</source>
        <translation>
            <numerusform>тағы %n</numerusform>
            <numerusform>тағы %n</numerusform>
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
        <source>%n row(s) copied.</source>
        <translation>
            <numerusform>%n жол көшірілді.</numerusform>
            <numerusform>%n жол көшірілді.</numerusform>
        </translation>
    </message>
</context>
</TS>
