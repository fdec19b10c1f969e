<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>ArticleCard</name>
    <message>
        <source>Article: {title}</source>
        <translation>Статья: {title}</translation>
    </message>
    <message>
        <source>Show in the article</source>
        <translation>Показать в статье</translation>
    </message>
    <message>
        <source>Show in the article: paragraph {number}</source>
        <translation>Показать в статье: абзац {number}</translation>
    </message>
</context>
<context>
    <name>ArticlePage</name>
    <message>
        <source>‹ Articles</source>
        <translation>‹ Статьи</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>Все статьи</translation>
    </message>
    <message>
        <source>Facts that this text does not show</source>
        <translation>Факты, которых в этом тексте нет</translation>
    </message>
    <message>
        <source>‹ Previous</source>
        <translation>‹ Назад</translation>
    </message>
    <message>
        <source>Previous fact</source>
        <translation>Предыдущий факт</translation>
    </message>
    <message>
        <source>Next ›</source>
        <translation>Далее ›</translation>
    </message>
    <message>
        <source>Next fact</source>
        <translation>Следующий факт</translation>
    </message>
    <message>
        <source>Show on the map</source>
        <translation>Показать на карте</translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s)</source>
        <translation>
            <numerusform>%n факт</numerusform>
            <numerusform>%n факта</numerusform>
            <numerusform>%n фактов</numerusform>
        </translation>
    </message>
    <message>
        <source>{facts}. The text is not at hand.</source>
        <translation>{facts}. Текста нет под рукой.</translation>
    </message>
    <message>
        <source>Another edition: {exact} exact, {moved} moved, {orphaned} orphaned.</source>
        <translation>Другая редакция: точно {exact}, сместились {moved}, не найдены {orphaned}.</translation>
    </message>
    <message>
        <source>The text its facts were read from: {facts}, {orphaned} orphaned.</source>
        <translation>Текст, по которому записаны факты: {facts}, не найдены {orphaned}.</translation>
    </message>
    <message>
        <source>The text its facts were read from: {facts}.</source>
        <translation>Текст, по которому записаны факты: {facts}.</translation>
    </message>
    <message>
        <source>The text of this article is not on this computer: the program ships none. If you have it, save it as plain text (.txt, UTF-8) and add it here, or drop the file onto this panel; its facts are then marked.</source>
        <translation>Текста этой статьи на компьютере нет: программа поставляется без текстов. Если он у вас есть, сохраните его как простой текст (.txt, UTF-8) и добавьте здесь или перетащите файл на эту панель; его факты будут отмечены.</translation>
    </message>
    <message>
        <source>Add article text…</source>
        <translation>Добавить текст статьи…</translation>
    </message>
    <message>
        <source>Add article text</source>
        <translation>Добавить текст статьи</translation>
    </message>
</context>
<context>
    <name>Bibliography</name>
    <message>
        <source>no publisher named</source>
        <translation>издатель не назван</translation>
    </message>
    <message>
        <source>no author named</source>
        <translation>автор не назван</translation>
    </message>
</context>
<context>
    <name>BookmarkActions</name>
    <message>
        <source>&amp;Bookmark what is shown…</source>
        <translation>&amp;Закладка на то, что показано…</translation>
    </message>
    <message>
        <source>A&amp;rrange the bookmarks…</source>
        <translation>У&amp;порядочить закладки…</translation>
    </message>
    <message>
        <source>Add a bookmark</source>
        <translation>Добавить закладку</translation>
    </message>
    <message>
        <source>Name of the bookmark</source>
        <translation>Название закладки</translation>
    </message>
    <message>
        <source>Go to the bookmark “{name}”</source>
        <translation>Перейти к закладке «{name}»</translation>
    </message>
    <message>
        <source>The bookmark “{name}” belongs to another atlas: {reason}</source>
        <translation>Закладка «{name}» относится к другому атласу: {reason}</translation>
    </message>
    <message>
        <source>Arrange the bookmarks</source>
        <translation>Упорядочить закладки</translation>
    </message>
</context>
<context>
    <name>Bookmarks</name>
    <message>
        <source>Add the bookmark “{name}”</source>
        <translation>Добавить закладку «{name}»</translation>
    </message>
    <message>
        <source>The bookmarks could not be read: {reason}.</source>
        <translation>Закладки не удалось прочитать: {reason}.</translation>
    </message>
    <message>
        <source>The bookmarks are of a later version of the program, and were left alone.</source>
        <translation>Закладки сделаны более новой версией программы и оставлены как есть.</translation>
    </message>
    <message>
        <source>The bookmark “{name}” could not be read and was left out: {reason}.</source>
        <translation>Закладку «{name}» не удалось прочитать, она пропущена: {reason}.</translation>
    </message>
</context>
<context>
    <name>BookmarksDialog</name>
    <message>
        <source>Bookmarks</source>
        <translation>Закладки</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Переименовать</translation>
    </message>
    <message>
        <source>Move &amp;up</source>
        <translation>В&amp;ыше</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>&amp;Ниже</translation>
    </message>
    <message>
        <source>De&amp;lete</source>
        <translation>&amp;Удалить</translation>
    </message>
</context>
<context>
    <name>Chooser</name>
    <message>
        <source>Several features are here: choose one</source>
        <translation>Здесь несколько объектов: выберите один</translation>
    </message>
</context>
<context>
    <name>CiteButton</name>
    <message>
        <source>Copy citation</source>
        <translation>Копировать ссылку</translation>
    </message>
    <message>
        <source>Of this fact, as {format}</source>
        <translation>На этот факт, как {format}</translation>
    </message>
    <message>
        <source>Of the article, as {format}</source>
        <translation>На статью, как {format}</translation>
    </message>
    <message>
        <source>The citation of the article is on the clipboard as {format}.</source>
        <translation>Ссылка на статью скопирована как {format}.</translation>
    </message>
    <message>
        <source>The citation of the fact is on the clipboard as {format}.</source>
        <translation>Ссылка на факт скопирована как {format}.</translation>
    </message>
</context>
<context>
    <name>CompareCard</name>
    <message>
        <source>Compare the sources</source>
        <translation>Сравнить источники</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Сравнение</translation>
    </message>
</context>
<context>
    <name>ComparisonsModel</name>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Apart</source>
        <translation>Разница</translation>
    </message>
</context>
<context>
    <name>CoordinatesDialog</name>
    <message>
        <source>Go to coordinates</source>
        <translation>Перейти к координатам</translation>
    </message>
    <message>
        <source>&amp;Position</source>
        <translation>&amp;Положение</translation>
    </message>
    <message>
        <source>Without letters the longitude (east) comes first, as in GeoJSON. N 43.6 E 51.2 works too.</source>
        <translation>Без букв первой идёт долгота (восточная), как в GeoJSON. Годится и N 43.6 E 51.2.</translation>
    </message>
    <message>
        <source>&amp;Go there</source>
        <translation>П&amp;ерейти</translation>
    </message>
    <message>
        <source>&amp;Swap the two</source>
        <translation>По&amp;менять местами</translation>
    </message>
    <message>
        <source>Take the first number for the latitude</source>
        <translation>Считать первое число широтой</translation>
    </message>
    <message>
        <source>Read as {position}.</source>
        <translation>Понято как {position}.</translation>
    </message>
</context>
<context>
    <name>CoveragePanel</name>
    <message>
        <source>Which gaps</source>
        <translation>Какие пробелы</translation>
    </message>
    <message>
        <source>All gaps</source>
        <translation>Все пробелы</translation>
    </message>
    <message>
        <source>Gaps in the evidence</source>
        <translation>Пробелы в сведениях</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>Place: {precision}</source>
        <translation>Место: {precision}</translation>
    </message>
    <message>
        <source>Also: {names}</source>
        <translation>Также: {names}</translation>
    </message>
    <message>
        <source>At {place}</source>
        <translation>В месте: {place}</translation>
    </message>
    <message>
        <source>From {place}</source>
        <translation>Откуда: {place}</translation>
    </message>
    <message>
        <source>To {place}</source>
        <translation>Куда: {place}</translation>
    </message>
</context>
<context>
    <name>DetailsPanel</name>
    <message>
        <source>Details</source>
        <translation>Сведения</translation>
    </message>
    <message>
        <source>No article states anything about it by itself.</source>
        <translation>Ни одна статья не говорит об этом отдельно.</translation>
    </message>
    <message>
        <source>Click something on the map, or choose it in the list, to read what the sources state about it.</source>
        <translation>Щёлкните что-нибудь на карте или выберите в списке, чтобы прочитать, что об этом говорят источники.</translation>
    </message>
</context>
<context>
    <name>DifferencesPanel</name>
    <message>
        <source>Only where sources differ</source>
        <translation>Только где источники расходятся</translation>
    </message>
    <message>
        <source>Comparisons</source>
        <translation>Сравнения</translation>
    </message>
</context>
<context>
    <name>Docks</name>
    <message>
        <source>Layers</source>
        <translation>Слои</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Фильтры</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Объекты</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Факты</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Расхождения</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Полнота</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Сведения</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Чтение</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Шкала времени</translation>
    </message>
</context>
<context>
    <name>EditActions</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Отменить</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Вернуть</translation>
    </message>
    <message>
        <source>&amp;Filter the features</source>
        <translation>&amp;Фильтр объектов</translation>
    </message>
    <message>
        <source>&amp;Clear filters</source>
        <translation>&amp;Сбросить фильтры</translation>
    </message>
    <message>
        <source>&amp;Deselect</source>
        <translation>Снять &amp;выделение</translation>
    </message>
</context>
<context>
    <name>ExportActions</name>
    <message>
        <source>&amp;Export a map image…</source>
        <translation>&amp;Экспорт изображения карты…</translation>
    </message>
    <message>
        <source>&amp;Save the map as shown…</source>
        <translation>&amp;Сохранить карту как на экране…</translation>
    </message>
    <message>
        <source>Save the map as shown</source>
        <translation>Сохранить карту как на экране</translation>
    </message>
    <message>
        <source>“{path}” could not be written. Choose another place, or free some room.</source>
        <translation>Не удалось записать «{path}». Выберите другое место или освободите место на диске.</translation>
    </message>
    <message>
        <source>Drawing the map</source>
        <translation>Карта рисуется</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Saved “{path}”.</source>
        <translation>Сохранено: «{path}».</translation>
    </message>
    <message>
        <source>The export was cancelled; no file was changed.</source>
        <translation>Экспорт отменён; ни один файл не изменён.</translation>
    </message>
    <message>
        <source>Caspian infrastructure</source>
        <translation>Инфраструктура Каспия</translation>
    </message>
    <message>
        <source>PNG image (*.png)</source>
        <translation>Изображение PNG (*.png)</translation>
    </message>
    <message>
        <source>Export a map image</source>
        <translation>Экспорт изображения карты</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export a map image</source>
        <translation>Экспорт изображения карты</translation>
    </message>
    <message>
        <source>Own size</source>
        <translation>Свой размер</translation>
    </message>
    <message>
        <source>Only the part of the map now in view</source>
        <translation>Только видимая сейчас часть карты</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Заголовок</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>&amp;Размер</translation>
    </message>
    <message>
        <source>Width and height</source>
        <translation>Ширина и высота</translation>
    </message>
    <message>
        <source>&amp;Resolution</source>
        <translation>&amp;Разрешение</translation>
    </message>
    <message>
        <source>{width} × {height} pixels</source>
        <translation>{width} × {height} точек</translation>
    </message>
</context>
<context>
    <name>FacetList</name>
    <message>
        <source>Clear</source>
        <translation>Сбросить</translation>
    </message>
    <message>
        <source>Clear: {part}</source>
        <translation>Сбросить: {part}</translation>
    </message>
</context>
<context>
    <name>FactLabels</name>
    <message>
        <source>Not shown: this text has no such phrase, or has it more than once.</source>
        <translation>Не показано: такой фразы в этом тексте нет или она встречается не раз.</translation>
    </message>
    <message>
        <source>Moved in this edition.</source>
        <translation>В этой редакции сместилось.</translation>
    </message>
</context>
<context>
    <name>FactsModel</name>
    <message>
        <source>Feature</source>
        <translation>Объект</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Показатель</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Период</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Утверждение</translation>
    </message>
</context>
<context>
    <name>FactsPanel</name>
    <message>
        <source>Facts</source>
        <translation>Факты</translation>
    </message>
    <message>
        <source>Enter or a double click opens the passage</source>
        <translation>Enter или двойной щелчок открывает место в тексте</translation>
    </message>
</context>
<context>
    <name>FeaturesModel</name>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Слой</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Источники</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Факты</translation>
    </message>
    <message>
        <source>Not on the map: no place is stated.</source>
        <translation>Не на карте: место не указано.</translation>
    </message>
</context>
<context>
    <name>FeaturesPanel</name>
    <message>
        <source>Filter by name or by what is said…</source>
        <translation>Фильтр по названию или по сказанному…</translation>
    </message>
    <message>
        <source>Filter features</source>
        <translation>Фильтр объектов</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Объекты</translation>
    </message>
</context>
<context>
    <name>FileActions</name>
    <message>
        <source>&amp;Open an atlas…</source>
        <translation>&amp;Открыть атлас…</translation>
    </message>
    <message>
        <source>&amp;Add article text…</source>
        <translation>&amp;Добавить текст статьи…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Выход</translation>
    </message>
    <message>
        <source>Open an atlas</source>
        <translation>Открыть атлас</translation>
    </message>
    <message>
        <source>Add article text</source>
        <translation>Добавить текст статьи</translation>
    </message>
    <message>
        <source>Text (*.txt);;All files (*)</source>
        <translation>Текст (*.txt);;Все файлы (*)</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Ни одной из этих</translation>
    </message>
    <message>
        <source>“{file}” is not the text that any article&apos;s facts were read from. Of which is it an edition?</source>
        <translation>«{file}» — не тот текст, по которому записаны факты какой-либо статьи. Редакцией какой статьи он является?</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Where sources meet</source>
        <translation>Где источники сходятся</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
</context>
<context>
    <name>FiltersPanel</name>
    <message>
        <source>Filters</source>
        <translation>Фильтры</translation>
    </message>
    <message>
        <source>Words in names and statements</source>
        <translation>Слова в названиях и утверждениях</translation>
    </message>
    <message>
        <source>oil Aktau</source>
        <translation>нефть Актау</translation>
    </message>
    <message>
        <source>Period, both ends included</source>
        <translation>Период, оба края включены</translation>
    </message>
    <message>
        <source>2024, 2024-03/2025 or 2023/..</source>
        <translation>2024, 2024-03/2025 или 2023/..</translation>
    </message>
    <message>
        <source>Clear all filters</source>
        <translation>Сбросить все фильтры</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Слова</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Период</translation>
    </message>
</context>
<context>
    <name>GapsModel</name>
    <message>
        <source>What is thin</source>
        <translation>Чего не хватает</translation>
    </message>
</context>
<context>
    <name>HelpActions</name>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Клавиши</translation>
    </message>
    <message>
        <source>&amp;Copy diagnostics</source>
        <translation>&amp;Копировать диагностику</translation>
    </message>
    <message>
        <source>&amp;About the map and its sources</source>
        <translation>&amp;О карте и её источниках</translation>
    </message>
    <message>
        <source>In lists</source>
        <translation>В списках</translation>
    </message>
    <message>
        <source>Copy rows as a table</source>
        <translation>Копировать строки как таблицу</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Open a fact’s passage</source>
        <translation>Открыть место факта в тексте</translation>
    </message>
    <message>
        <source>While measuring</source>
        <translation>При измерении</translation>
    </message>
    <message>
        <source>Click</source>
        <translation>Щелчок</translation>
    </message>
    <message>
        <source>Go on to a point</source>
        <translation>Продолжить до точки</translation>
    </message>
    <message>
        <source>Double click</source>
        <translation>Двойной щелчок</translation>
    </message>
    <message>
        <source>Close the shape: area and perimeter</source>
        <translation>Замкнуть фигуру: площадь и периметр</translation>
    </message>
    <message>
        <source>Backspace</source>
        <translation>Backspace</translation>
    </message>
    <message>
        <source>Take the last point back</source>
        <translation>Убрать последнюю точку</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Escape</translation>
    </message>
    <message>
        <source>End measuring</source>
        <translation>Закончить измерение</translation>
    </message>
    <message>
        <source>Diagnostics are on the clipboard.</source>
        <translation>Диагностика скопирована.</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Источники</translation>
    </message>
    <message>
        <source>About</source>
        <translation>О программе</translation>
    </message>
</context>
<context>
    <name>HitsModel</name>
    <message>
        <source>not possible now</source>
        <translation>сейчас невозможно</translation>
    </message>
    <message>
        <source>Features</source>
        <translation>Объекты</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Факты</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Статьи</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Команды</translation>
    </message>
</context>
<context>
    <name>Lack</name>
    <message>
        <source>feature without a fact</source>
        <translation>объект без факта</translation>
    </message>
    <message>
        <source>article without a fact</source>
        <translation>статья без факта</translation>
    </message>
    <message>
        <source>fact without a place</source>
        <translation>факт без места</translation>
    </message>
    <message>
        <source>feature with one source</source>
        <translation>объект с одним источником</translation>
    </message>
</context>
<context>
    <name>LayersModel</name>
    <message>
        <source>hidden</source>
        <translation>скрыт</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>показан</translation>
    </message>
    <message>
        <source>{shown} of {total}</source>
        <translation>{shown} из {total}</translation>
    </message>
</context>
<context>
    <name>LayersPanel</name>
    <message>
        <source>Layers</source>
        <translation>Слои</translation>
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
        <translation>&amp;Измерить расстояние и площадь</translation>
    </message>
    <message>
        <source>The measurement is on the clipboard.</source>
        <translation>Результат измерения скопирован.</translation>
    </message>
</context>
<context>
    <name>MeasureBar</name>
    <message>
        <source>Type a position, e.g. 51.2 E 43.6 N</source>
        <translation>Введите положение, например 51.2 E 43.6 N</translation>
    </message>
    <message>
        <source>Position to measure to</source>
        <translation>Положение, до которого измерять</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Площадь</translation>
    </message>
    <message>
        <source>Join the last point to the first</source>
        <translation>Соединить последнюю точку с первой</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Remove the last point (Backspace)</source>
        <translation>Убрать последнюю точку (Backspace)</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Copy the result with its points</source>
        <translation>Копировать результат с точками</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Закончить</translation>
    </message>
    <message>
        <source>End measuring (Escape)</source>
        <translation>Закончить измерение (Escape)</translation>
    </message>
    <message>
        <source>Click points on the map, or type them.</source>
        <translation>Щёлкайте точки на карте или вводите их.</translation>
    </message>
</context>
<context>
    <name>Measuring</name>
    <message>
        <source>Distance: {length}</source>
        <translation>Расстояние: {length}</translation>
    </message>
    <message>
        <source>Area: {area} · Perimeter: {length}</source>
        <translation>Площадь: {area} · Периметр: {length}</translation>
    </message>
    <message>
        <source>Longitude</source>
        <translation>Долгота</translation>
    </message>
    <message>
        <source>Latitude</source>
        <translation>Широта</translation>
    </message>
    <message>
        <source>Leg, km</source>
        <translation>Отрезок, км</translation>
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
        <translation>&amp;Правка</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>&amp;Layers</source>
        <translation>С&amp;лои</translation>
    </message>
    <message>
        <source>Fa&amp;cts</source>
        <translation>Фа&amp;кты</translation>
    </message>
    <message>
        <source>&amp;Bookmarks</source>
        <translation>&amp;Закладки</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Справка</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>What was found</source>
        <translation>Что найдено</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Результаты</translation>
    </message>
    <message>
        <source>The names are still being read…</source>
        <translation>Названия ещё читаются…</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Ничего не найдено.</translation>
    </message>
</context>
<context>
    <name>PassageView</name>
    <message>
        <source>Article</source>
        <translation>Статья</translation>
    </message>
    <message>
        <source>Article: {title}</source>
        <translation>Статья: {title}</translation>
    </message>
</context>
<context>
    <name>PlaceActions</name>
    <message>
        <source>Zoom to &amp;all that is shown</source>
        <translation>Показать &amp;всё найденное</translation>
    </message>
    <message>
        <source>Go to c&amp;oordinates…</source>
        <translation>Перейти к к&amp;оординатам…</translation>
    </message>
    <message>
        <source>Copy the feature’s coo&amp;rdinates…</source>
        <translation>Копировать координаты объ&amp;екта…</translation>
    </message>
    <message>
        <source>Zoom to {layer}</source>
        <translation>Показать слой «{layer}»</translation>
    </message>
    <message>
        <source>Zoom to a la&amp;yer</source>
        <translation>Показать с&amp;лой</translation>
    </message>
    <message>
        <source>Nothing of it is on the map.</source>
        <translation>Ничего из этого нет на карте.</translation>
    </message>
    <message>
        <source>The line’s GeoJSON is on the clipboard.</source>
        <translation>GeoJSON линии скопирован.</translation>
    </message>
    <message>
        <source>Copy coordinates</source>
        <translation>Копировать координаты</translation>
    </message>
    <message>
        <source>“{text}” is on the clipboard.</source>
        <translation>«{text}» скопировано.</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>The map page has a fault.</source>
        <translation>В странице карты ошибка.</translation>
    </message>
</context>
<context>
    <name>ReaderPanel</name>
    <message>
        <source>Reader</source>
        <translation>Чтение</translation>
    </message>
    <message>
        <source>Articles of the atlas</source>
        <translation>Статьи атласа</translation>
    </message>
    <message>
        <source>Add article text…</source>
        <translation>Добавить текст статьи…</translation>
    </message>
    <message>
        <source>Add article text</source>
        <translation>Добавить текст статьи</translation>
    </message>
    <message>
        <source>Choose an article to read it here. A ¶ beside a fact opens the article at the passage that bears it.</source>
        <translation>Выберите статью, чтобы читать её здесь. Знак ¶ рядом с фактом открывает статью на месте, где он стоит.</translation>
    </message>
    <message>
        <source>no text at hand</source>
        <translation>текста нет под рукой</translation>
    </message>
    <message>
        <source>text at hand</source>
        <translation>текст под рукой</translation>
    </message>
    <message>
        <source>another edition at hand</source>
        <translation>под рукой другая редакция</translation>
    </message>
    <message>
        <source>Several facts stand here: choose one</source>
        <translation>Здесь стоит несколько фактов: выберите один</translation>
    </message>
    <message>
        <source>It is about several features: choose one</source>
        <translation>Речь о нескольких объектах: выберите один</translation>
    </message>
</context>
<context>
    <name>SearchActions</name>
    <message>
        <source>&amp;Search everything</source>
        <translation>&amp;Искать везде</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search: places, facts, articles… (Ctrl+K)</source>
        <translation>Поиск: места, факты, статьи… (Ctrl+K)</translation>
    </message>
    <message>
        <source>Search features, facts, articles and commands</source>
        <translation>Поиск объектов, фактов, статей и команд</translation>
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
        <translation>полый знак: не итог, а план</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Change the filters</source>
        <translation>Изменить фильтры</translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation>Сбросить фильтры</translation>
    </message>
    <message numerus="yes">
        <source>%n feature(s)</source>
        <translation>
            <numerusform>%n объект</numerusform>
            <numerusform>%n объекта</numerusform>
            <numerusform>%n объектов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %n feature(s)</source>
        <translation>
            <numerusform>{shown} из %n объекта</numerusform>
            <numerusform>{shown} из %n объектов</numerusform>
            <numerusform>{shown} из %n объектов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>Find a key or what it does…</source>
        <translation>Найти клавишу или действие…</translation>
    </message>
    <message>
        <source>Find a shortcut</source>
        <translation>Найти сочетание клавиш</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Что делает</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
</context>
<context>
    <name>Startup</name>
    <message>
        <source>The map page could not be kept for the next start: {error}.</source>
        <translation>Страницу карты не удалось сохранить для следующего запуска: {error}.</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) with something wrong; everything else is open.</source>
        <translation>
            <numerusform>%n запись с ошибкой; всё остальное открыто.</numerusform>
            <numerusform>%n записи с ошибками; всё остальное открыто.</numerusform>
            <numerusform>%n записей с ошибками; всё остальное открыто.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Clear filters</source>
        <translation>Сбросить фильтры</translation>
    </message>
    <message>
        <source>Offline: nothing leaves this computer</source>
        <translation>Без сети: ничто не покидает этот компьютер</translation>
    </message>
</context>
<context>
    <name>Texts</name>
    <message>
        <source>{path}: there is no .txt file here. Choose a text file, or a folder of them.</source>
        <translation>{path}: здесь нет файла .txt. Выберите текстовый файл или папку с ними.</translation>
    </message>
    <message>
        <source>{file} is kept as another edition of {article}.</source>
        <translation>{file} сохранён как другая редакция: {article}.</translation>
    </message>
    <message>
        <source>{file} is the text of {article} that its facts were read from.</source>
        <translation>{file} — текст, по которому записаны факты: {article}.</translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) added.</source>
        <translation>
            <numerusform>Добавлен %n текст.</numerusform>
            <numerusform>Добавлено %n текста.</numerusform>
            <numerusform>Добавлено %n текстов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) not added.</source>
        <translation>
            <numerusform>Не добавлен %n текст.</numerusform>
            <numerusform>Не добавлено %n текста.</numerusform>
            <numerusform>Не добавлено %n текстов.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>by years</source>
        <translation>по годам</translation>
    </message>
    <message>
        <source>by quarters</source>
        <translation>по кварталам</translation>
    </message>
    <message>
        <source>by months</source>
        <translation>по месяцам</translation>
    </message>
    <message>
        <source>slowly</source>
        <translation>медленно</translation>
    </message>
    <message>
        <source>steadily</source>
        <translation>ровно</translation>
    </message>
    <message>
        <source>fast</source>
        <translation>быстро</translation>
    </message>
</context>
<context>
    <name>TimelinePanel</name>
    <message>
        <source>First date, included: 2024, 2024-03 or 2024-03-01</source>
        <translation>Первая дата, включена: 2024, 2024-03 или 2024-03-01</translation>
    </message>
    <message>
        <source>Last date, included: 2025, 2025-08 or 2025-08-31</source>
        <translation>Последняя дата, включена: 2025, 2025-08 или 2025-08-31</translation>
    </message>
    <message>
        <source>Step back</source>
        <translation>Шаг назад</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Воспроизвести</translation>
    </message>
    <message>
        <source>Step forward</source>
        <translation>Шаг вперёд</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Шаг</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Скорость</translation>
    </message>
    <message>
        <source>Show more time</source>
        <translation>Показать больше времени</translation>
    </message>
    <message>
        <source>Show less time</source>
        <translation>Показать меньше времени</translation>
    </message>
    <message>
        <source>Show all there is</source>
        <translation>Показать всё, что есть</translation>
    </message>
    <message>
        <source>Clear the period: any time</source>
        <translation>Сбросить период: любое время</translation>
    </message>
    <message>
        <source>Dates without a year, which have no place on the line</source>
        <translation>Даты без года: им нет места на линии</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Пауза</translation>
    </message>
    <message numerus="yes">
        <source>%n without a year</source>
        <translation>
            <numerusform>%n без года</numerusform>
            <numerusform>%n без года</numerusform>
            <numerusform>%n без года</numerusform>
        </translation>
    </message>
    <message>
        <source>From</source>
        <translation>От</translation>
    </message>
    <message>
        <source>to</source>
        <translation>до</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>Timeline</source>
        <translation>Шкала времени</translation>
    </message>
    <message>
        <source>Both ends of the range are included. Filled: certain. Hollow: somewhere in that time. A triangle: from here on it has happened. Dashes: a plan.</source>
        <translation>Оба края промежутка включены. Заливка: точно. Контур: где-то в это время. Треугольник: с этого дня уже произошло. Штрихи: план.</translation>
    </message>
    <message numerus="yes">
        <source>%n may be then</source>
        <translation>
            <numerusform>тогда возможен %n</numerusform>
            <numerusform>тогда возможны %n</numerusform>
            <numerusform>тогда возможны %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n surely</source>
        <translation>
            <numerusform>точно %n</numerusform>
            <numerusform>точно %n</numerusform>
            <numerusform>точно %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Drag an end or the whole range; both ends are included.</source>
        <translation>Тяните край или весь промежуток; оба края включены.</translation>
    </message>
    <message>
        <source>{date} (planned)</source>
        <translation>{date} (план)</translation>
    </message>
    <message>
        <source>{date}, on which day is not known</source>
        <translation>{date}, день неизвестен</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
        </translation>
    </message>
    <message>
        <source>any time</source>
        <translation>любое время</translation>
    </message>
</context>
<context>
    <name>Toolbar</name>
    <message>
        <source>Toolbar</source>
        <translation>Панель инструментов</translation>
    </message>
</context>
<context>
    <name>ViewActions</name>
    <message>
        <source>Zoom &amp;in</source>
        <translation>&amp;Приблизить</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>О&amp;тдалить</translation>
    </message>
    <message>
        <source>The &amp;Caspian</source>
        <translation>&amp;Каспий</translation>
    </message>
    <message>
        <source>Go to the &amp;selected feature</source>
        <translation>Показать &amp;выбранный объект</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Назад</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>В&amp;перёд</translation>
    </message>
    <message>
        <source>&amp;Read the articles</source>
        <translation>&amp;Читать статьи</translation>
    </message>
    <message>
        <source>&amp;Next fact in the article</source>
        <translation>С&amp;ледующий факт статьи</translation>
    </message>
    <message>
        <source>&amp;Previous fact in the article</source>
        <translation>П&amp;редыдущий факт статьи</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Светлая</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Тёмная</translation>
    </message>
    <message>
        <source>Like the s&amp;ystem</source>
        <translation>Как в с&amp;истеме</translation>
    </message>
    <message>
        <source>La&amp;nguage…</source>
        <translation>&amp;Язык…</translation>
    </message>
    <message>
        <source>&amp;Reset the layout</source>
        <translation>В&amp;ернуть исходное расположение</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>The language of the window:</source>
        <translation>Язык окна:</translation>
    </message>
</context>
<context>
    <name>WideTable</name>
    <message>
        <source>Copy as a table</source>
        <translation>Копировать как таблицу</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Столбцы</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) copied.</source>
        <translation>
            <numerusform>Скопирована %n строка.</numerusform>
            <numerusform>Скопировано %n строки.</numerusform>
            <numerusform>Скопировано %n строк.</numerusform>
        </translation>
    </message>
</context>
</TS>
