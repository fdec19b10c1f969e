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
    <name>ArticleDialog</name>
    <message>
        <source>New article</source>
        <translation>Новая статья</translation>
    </message>
    <message>
        <source>Edit the article</source>
        <translation>Править статью</translation>
    </message>
    <message>
        <source>“{name}” was not added yet: press Enter, or choose an article of the list.</source>
        <translation>«{name}» ещё не добавлено: нажмите Enter или выберите статью из списка.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s). The text itself stays with you.</source>
        <translation>
            <numerusform>%Ln знак. Сам текст остаётся у вас.</numerusform>
            <numerusform>%Ln знака. Сам текст остаётся у вас.</numerusform>
            <numerusform>%Ln знаков. Сам текст остаётся у вас.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{path}” cannot be read: {reason}. Choose a text in UTF-8.</source>
        <translation>«{path}» не читается: {reason}. Выберите текст в UTF-8.</translation>
    </message>
    <message>
        <source>SHA-256 of the text</source>
        <translation>SHA-256 текста</translation>
    </message>
    <message>
        <source>&amp;Choose its text…</source>
        <translation>&amp;Выбрать её текст…</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Te&amp;xt</source>
        <translation>Те&amp;кст</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Заголовок</translation>
    </message>
    <message>
        <source>I&amp;d</source>
        <translation>I&amp;d</translation>
    </message>
    <message>
        <source>&amp;Publisher</source>
        <translation>&amp;Издатель</translation>
    </message>
    <message>
        <source>Empty where the text names none</source>
        <translation>Пусто, если текст его не называет</translation>
    </message>
    <message>
        <source>&amp;Where it is named</source>
        <translation>&amp;Где он назван</translation>
    </message>
    <message>
        <source>&amp;Author</source>
        <translation>&amp;Автор</translation>
    </message>
    <message>
        <source>&amp;Reprint of</source>
        <translation>Пере&amp;печатка из</translation>
    </message>
    <message>
        <source>Re&amp;states</source>
        <translation>Пересказы&amp;вает</translation>
    </message>
    <message>
        <source>Restates</source>
        <translation>Пересказывает</translation>
    </message>
    <message>
        <source>P&amp;ublished</source>
        <translation>&amp;Опубликовано</translation>
    </message>
    <message>
        <source>2025-10-21; empty where the text does not say</source>
        <translation>2025-10-21; пусто, если текст не говорит</translation>
    </message>
    <message>
        <source>The date &amp;is</source>
        <translation>&amp;Дата</translation>
    </message>
    <message>
        <source>&amp;From what</source>
        <translation>&amp;Откуда известно</translation>
    </message>
    <message>
        <source>Not&amp;e</source>
        <translation>При&amp;мечание</translation>
    </message>
    <message>
        <source>Text (*.txt);;All files (*)</source>
        <translation>Текст (*.txt);;Все файлы (*)</translation>
    </message>
    <message>
        <source>Choose the article’s text</source>
        <translation>Выберите текст статьи</translation>
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
        <source>%Ln fact(s)</source>
        <translation>
            <numerusform>%Ln факт</numerusform>
            <numerusform>%Ln факта</numerusform>
            <numerusform>%Ln фактов</numerusform>
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
    <name>AtlasActions</name>
    <message>
        <source>&amp;New atlas…</source>
        <translation>&amp;Новый атлас…</translation>
    </message>
    <message>
        <source>&amp;Open an atlas…</source>
        <translation>&amp;Открыть атлас…</translation>
    </message>
    <message>
        <source>Open an atlas in a &amp;zip file…</source>
        <translation>Открыть атлас в &amp;zip-файле…</translation>
    </message>
    <message>
        <source>Open the &amp;built-in atlas</source>
        <translation>Открыть &amp;встроенный атлас</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Сохранить</translation>
    </message>
    <message>
        <source>Save &amp;as…</source>
        <translation>Сохранить &amp;как…</translation>
    </message>
    <message>
        <source>&amp;Recent atlases</source>
        <translation>&amp;Недавние атласы</translation>
    </message>
    <message>
        <source>New atlas</source>
        <translation>Новый атлас</translation>
    </message>
    <message>
        <source>My atlas</source>
        <translation>Мой атлас</translation>
    </message>
    <message>
        <source>Open an atlas</source>
        <translation>Открыть атлас</translation>
    </message>
    <message>
        <source>Open an atlas in a zip file</source>
        <translation>Открыть атлас в zip-файле</translation>
    </message>
    <message>
        <source>Atlas (*.zip);;All files (*)</source>
        <translation>Атлас (*.zip);;Все файлы (*)</translation>
    </message>
    <message>
        <source>Save the atlas as</source>
        <translation>Сохранить атлас как</translation>
    </message>
    <message>
        <source>A new folder (*)</source>
        <translation>Новая папка (*)</translation>
    </message>
    <message>
        <source>The atlas is saved in “{folder}”.</source>
        <translation>Атлас сохранён в «{folder}».</translation>
    </message>
    <message>
        <source>{path} (no longer there)</source>
        <translation>{path} (больше нет)</translation>
    </message>
</context>
<context>
    <name>AtlasSaving</name>
    <message>
        <source>Saving “{folder}”</source>
        <translation>Сохранение в «{folder}»</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Сохранение</translation>
    </message>
    <message>
        <source>The atlas was not saved: saving was cancelled.</source>
        <translation>Атлас не сохранён: сохранение отменено.</translation>
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
    <name>Completeness</name>
    <message>
        <source>The picture differs from the map {right} % from its left and {down} % from its upper edge, so it was not saved. Try again when the map stands still, or take a smaller picture.</source>
        <translation>Изображение отличается от карты в точке {right} % от левого и {down} % от верхнего края, поэтому не сохранено. Повторите, когда карта стоит неподвижно, или возьмите меньшее изображение.</translation>
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
    <message>
        <source>{layer} · record {number} of {count} in {file}</source>
        <translation>{layer} · запись {number} из {count} в файле {file}</translation>
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
    <name>EditingActions</name>
    <message>
        <source>&amp;New fact…</source>
        <translation>&amp;Новый факт…</translation>
    </message>
    <message>
        <source>&amp;Edit the fact that is read…</source>
        <translation>&amp;Править читаемый факт…</translation>
    </message>
    <message>
        <source>&amp;Remove the fact that is read</source>
        <translation>&amp;Удалить читаемый факт</translation>
    </message>
    <message>
        <source>New &amp;feature…</source>
        <translation>Новый &amp;объект…</translation>
    </message>
    <message>
        <source>E&amp;dit the selected feature…</source>
        <translation>П&amp;равить выбранный объект…</translation>
    </message>
    <message>
        <source>Re&amp;move the selected feature…</source>
        <translation>У&amp;далить выбранный объект…</translation>
    </message>
    <message>
        <source>New &amp;article…</source>
        <translation>Новая &amp;статья…</translation>
    </message>
    <message>
        <source>Ed&amp;it the article that is read…</source>
        <translation>Пр&amp;авить читаемую статью…</translation>
    </message>
    <message>
        <source>Rem&amp;ove the article that is read…</source>
        <translation>Уда&amp;лить читаемую статью…</translation>
    </message>
</context>
<context>
    <name>EditingMenus</name>
    <message>
        <source>Fact</source>
        <translation>Факт</translation>
    </message>
    <message>
        <source>&amp;Show in the article</source>
        <translation>&amp;Показать в статье</translation>
    </message>
    <message>
        <source>&amp;Copy the statement</source>
        <translation>&amp;Копировать утверждение</translation>
    </message>
    <message>
        <source>&amp;Edit the fact…</source>
        <translation>П&amp;равить факт…</translation>
    </message>
    <message>
        <source>&amp;Remove the fact</source>
        <translation>&amp;Удалить факт</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Статья</translation>
    </message>
    <message>
        <source>&amp;Edit the article…</source>
        <translation>П&amp;равить статью…</translation>
    </message>
    <message>
        <source>&amp;Remove the article…</source>
        <translation>&amp;Удалить статью…</translation>
    </message>
    <message>
        <source>New &amp;feature here…</source>
        <translation>Новый &amp;объект здесь…</translation>
    </message>
    <message>
        <source>Edit the fact…</source>
        <translation>Править факт…</translation>
    </message>
    <message>
        <source>Remove the fact</source>
        <translation>Удалить факт</translation>
    </message>
</context>
<context>
    <name>Enlarged</name>
    <message>
        <source>There is not enough memory for a picture of this size. Take a smaller one.</source>
        <translation>Для изображения такого размера не хватает памяти. Возьмите меньшее.</translation>
    </message>
    <message>
        <source>The page that the picture is made with could not be loaded.</source>
        <translation>Не удалось загрузить страницу, которая делает изображение.</translation>
    </message>
    <message>
        <source>A part of the map was not drawn in time. Try again, or take a smaller picture.</source>
        <translation>Часть карты не успела нарисоваться. Повторите или возьмите меньшее изображение.</translation>
    </message>
</context>
<context>
    <name>Entries</name>
    <message>
        <source>stated in the text</source>
        <translation>сказано в тексте</translation>
    </message>
    <message>
        <source>inferred</source>
        <translation>по косвенным данным</translation>
    </message>
</context>
<context>
    <name>ExportActions</name>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Экспорт…</translation>
    </message>
    <message>
        <source>&amp;Copy the map as an image</source>
        <translation>&amp;Копировать карту как изображение</translation>
    </message>
    <message>
        <source>The figure is being drawn…</source>
        <translation>Рисунок готовится…</translation>
    </message>
    <message>
        <source>Drawing the map</source>
        <translation>Карта рисуется</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Экспорт</translation>
    </message>
    <message>
        <source>The figure is on the clipboard.</source>
        <translation>Рисунок скопирован.</translation>
    </message>
    <message>
        <source>Caspian infrastructure</source>
        <translation>Инфраструктура Каспия</translation>
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
        <translation>К&amp;опировать</translation>
    </message>
    <message>
        <source>Copy the figure, to be pasted into another program</source>
        <translation>Скопировать рисунок, чтобы вставить в другую программу</translation>
    </message>
    <message>
        <source>PNG, picture</source>
        <translation>PNG, изображение</translation>
    </message>
    <message>
        <source>SVG, drawing to be edited</source>
        <translation>SVG, рисунок для правки</translation>
    </message>
    <message>
        <source>PDF, page for print</source>
        <translation>PDF, страница для печати</translation>
    </message>
    <message>
        <source>HTML, interactive page</source>
        <translation>HTML, интерактивная страница</translation>
    </message>
    <message>
        <source>GeoJSON, map data</source>
        <translation>GeoJSON, данные карты</translation>
    </message>
    <message>
        <source>GeoPackage, map data for QGIS</source>
        <translation>GeoPackage, данные для QGIS</translation>
    </message>
    <message>
        <source>KML, for Google Earth</source>
        <translation>KML, для Google Earth</translation>
    </message>
    <message>
        <source>CSV, table of facts</source>
        <translation>CSV, таблица фактов</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Формат</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Заголовок</translation>
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
    <name>FactDialog</name>
    <message>
        <source>New fact</source>
        <translation>Новый факт</translation>
    </message>
    <message>
        <source>Edit the fact</source>
        <translation>Править факт</translation>
    </message>
    <message>
        <source>S&amp;cope</source>
        <translation>О&amp;хват</translation>
    </message>
    <message>
        <source>What the number covers</source>
        <translation>Что охватывает число</translation>
    </message>
    <message>
        <source>I&amp;d</source>
        <translation>I&amp;d</translation>
    </message>
    <message>
        <source>“{name}” was not added yet: press Enter, or choose a feature of the list.</source>
        <translation>«{name}» ещё не добавлено: нажмите Enter или выберите объект из списка.</translation>
    </message>
    <message>
        <source>&amp;Article</source>
        <translation>&amp;Статья</translation>
    </message>
    <message>
        <source>&amp;Phrase</source>
        <translation>&amp;Фраза</translation>
    </message>
    <message>
        <source>The shortest words of the text that bear it</source>
        <translation>Самые короткие слова текста, на которых держится факт</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Абзац</translation>
    </message>
    <message>
        <source>First character, counted from 0</source>
        <translation>Первый знак, считая от 0</translation>
    </message>
    <message>
        <source>paragraph</source>
        <translation>абзац</translation>
    </message>
    <message>
        <source>from character</source>
        <translation>со знака</translation>
    </message>
    <message>
        <source>Place in the text</source>
        <translation>Место в тексте</translation>
    </message>
    <message>
        <source>Place in the te&amp;xt</source>
        <translation>Место в те&amp;ксте</translation>
    </message>
    <message>
        <source>&amp;Statement</source>
        <translation>&amp;Утверждение</translation>
    </message>
    <message>
        <source>One sentence, in your own words</source>
        <translation>Одно предложение своими словами</translation>
    </message>
    <message>
        <source>A&amp;bout</source>
        <translation>&amp;О чём</translation>
    </message>
    <message>
        <source>About</source>
        <translation>О программе</translation>
    </message>
    <message>
        <source>&amp;Indicator</source>
        <translation>&amp;Показатель</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>Where the range ends</source>
        <translation>Где кончается диапазон</translation>
    </message>
    <message>
        <source>of a range</source>
        <translation>диапазона</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Единица</translation>
    </message>
    <message>
        <source>Value, end of the range, and unit</source>
        <translation>Значение, конец диапазона и единица</translation>
    </message>
    <message>
        <source>&amp;Value</source>
        <translation>&amp;Значение</translation>
    </message>
    <message>
        <source>&amp;Hedge</source>
        <translation>О&amp;говорка</translation>
    </message>
    <message>
        <source>&amp;Modality</source>
        <translation>&amp;Модальность</translation>
    </message>
    <message>
        <source>&amp;Label</source>
        <translation>&amp;Метка</translation>
    </message>
    <message>
        <source>For what is no number: a status, a place, an end point</source>
        <translation>Для того, что не число: состояние, место, конечная точка</translation>
    </message>
    <message>
        <source>Da&amp;te</source>
        <translation>&amp;Дата</translation>
    </message>
    <message>
        <source>2026-12, or XXXX-08-06 where no year is stated</source>
        <translation>2026-12 или XXXX-08-06, если год не указан</translation>
    </message>
    <message>
        <source>P&amp;eriod</source>
        <translation>П&amp;ериод</translation>
    </message>
    <message>
        <source>What time the value is for: 2024, 2025-01/2025-08</source>
        <translation>За какое время значение: 2024, 2025-01/2025-08</translation>
    </message>
    <message>
        <source>Pe&amp;riod is</source>
        <translation>Пе&amp;риод</translation>
    </message>
    <message>
        <source>&amp;From what</source>
        <translation>&amp;Откуда известно</translation>
    </message>
    <message>
        <source>“{text}” is no number: write it with digits and a point, as in 1500 or 1.4.</source>
        <translation>«{text}» — не число: пишите цифрами и с точкой, как 1500 или 1.4.</translation>
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
    <name>FeatureDialog</name>
    <message>
        <source>New feature</source>
        <translation>Новый объект</translation>
    </message>
    <message>
        <source>Edit the feature</source>
        <translation>Править объект</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Название</translation>
    </message>
    <message>
        <source>I&amp;d</source>
        <translation>I&amp;d</translation>
    </message>
    <message>
        <source>Names b&amp;y language</source>
        <translation>Названия по &amp;языкам</translation>
    </message>
    <message>
        <source>az: Bakı limanı
ru: Бакинский порт</source>
        <translation>az: Bakı limanı
ru: Бакинский порт</translation>
    </message>
    <message>
        <source>Other spe&amp;llings</source>
        <translation>Другие нап&amp;исания</translation>
    </message>
    <message>
        <source>One a line</source>
        <translation>По одному в строке</translation>
    </message>
    <message>
        <source>L&amp;ayer</source>
        <translation>С&amp;лой</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>at positions</source>
        <translation>в точках</translation>
    </message>
    <message>
        <source>no place is stated</source>
        <translation>место не указано</translation>
    </message>
    <message>
        <source>as it is ({type})</source>
        <translation>как есть ({type})</translation>
    </message>
    <message>
        <source>Where it lies</source>
        <translation>Где находится</translation>
    </message>
    <message>
        <source>Positions</source>
        <translation>Точки</translation>
    </message>
    <message>
        <source>51.2226, 43.5996 – longitude first, one position a line</source>
        <translation>51.2226, 43.5996 – сначала долгота, по одной точке в строке</translation>
    </message>
    <message>
        <source>Pla&amp;ce by click on the map</source>
        <translation>Указать &amp;щелчком на карте</translation>
    </message>
    <message>
        <source>&amp;Where it lies</source>
        <translation>&amp;Где находится</translation>
    </message>
    <message>
        <source>&amp;Precision</source>
        <translation>&amp;Точность</translation>
    </message>
    <message>
        <source>O&amp;rigin of the place</source>
        <translation>&amp;Откуда место</translation>
    </message>
    <message>
        <source>Where the positions are from, and how good they are</source>
        <translation>Откуда взяты точки и насколько они точны</translation>
    </message>
    <message>
        <source>Da&amp;te</source>
        <translation>&amp;Дата</translation>
    </message>
    <message>
        <source>Of an event: 2025-10, or XXXX-08-06 where no year is stated</source>
        <translation>Для события: 2025-10 или XXXX-08-06, если год не указан</translation>
    </message>
    <message>
        <source>&amp;Happened at</source>
        <translation>&amp;Произошло в</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Откуда</translation>
    </message>
    <message>
        <source>T&amp;o</source>
        <translation>&amp;Куда</translation>
    </message>
    <message>
        <source>Not&amp;e</source>
        <translation>При&amp;мечание</translation>
    </message>
    <message>
        <source>A point.</source>
        <translation>Точка.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln position(s)</source>
        <translation>
            <numerusform>%Ln точка</numerusform>
            <numerusform>%Ln точки</numerusform>
            <numerusform>%Ln точек</numerusform>
        </translation>
    </message>
    <message>
        <source>A line of {positions}.</source>
        <translation>Линия: {positions}.</translation>
    </message>
    <message>
        <source>An area has three corners at least.</source>
        <translation>У площади не меньше трёх углов.</translation>
    </message>
    <message>
        <source>Line {number}: {problem}</source>
        <translation>Строка {number}: {problem}</translation>
    </message>
    <message>
        <source>“{line}”: write the language&apos;s code, a colon and the name, as in “az: Bakı”.</source>
        <translation>«{line}»: напишите код языка, двоеточие и название, как «az: Bakı».</translation>
    </message>
    <message>
        <source>There is no feature “{name}”: choose one of the list.</source>
        <translation>Объекта «{name}» нет: выберите из списка.</translation>
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
    <message>
        <source>What is listed</source>
        <translation>Что перечислено</translation>
    </message>
    <message>
        <source>Features of the atlas</source>
        <translation>Объекты атласа</translation>
    </message>
</context>
<context>
    <name>FileActions</name>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Выход</translation>
    </message>
    <message>
        <source>Add article &amp;text…</source>
        <translation>Добавить &amp;текст статьи…</translation>
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
    <name>LayerActions</name>
    <message>
        <source>&amp;Add a layer from a file…</source>
        <translation>&amp;Добавить слой из файла…</translation>
    </message>
    <message>
        <source>&amp;Zoom to the layer</source>
        <translation>&amp;Показать слой</translation>
    </message>
    <message>
        <source>&amp;Rename the layer…</source>
        <translation>Пере&amp;именовать слой…</translation>
    </message>
    <message>
        <source>&amp;Style of the layer…</source>
        <translation>&amp;Вид слоя…</translation>
    </message>
    <message>
        <source>Move the layer &amp;up</source>
        <translation>Слой в&amp;ыше</translation>
    </message>
    <message>
        <source>Move the layer &amp;down</source>
        <translation>Слой &amp;ниже</translation>
    </message>
    <message>
        <source>&amp;Export the layer…</source>
        <translation>&amp;Экспорт слоя…</translation>
    </message>
    <message>
        <source>Re&amp;move the layer</source>
        <translation>У&amp;брать слой</translation>
    </message>
    <message>
        <source>Add a layer</source>
        <translation>Добавить слой</translation>
    </message>
    <message>
        <source>Map data ({pattern});;All files (*)</source>
        <translation>Данные карты ({pattern});;Все файлы (*)</translation>
    </message>
    <message>
        <source>Rename the layer</source>
        <translation>Переименовать слой</translation>
    </message>
    <message>
        <source>Name of the layer</source>
        <translation>Название слоя</translation>
    </message>
    <message>
        <source>Export the layer</source>
        <translation>Экспорт слоя</translation>
    </message>
    <message>
        <source>GeoJSON (*.geojson);;GeoPackage (*.gpkg);;Table (*.csv)</source>
        <translation>GeoJSON (*.geojson);;GeoPackage (*.gpkg);;Таблица (*.csv)</translation>
    </message>
    <message>
        <source>GeoJSON (*.geojson);;GeoPackage (*.gpkg);;KML (*.kml)</source>
        <translation>GeoJSON (*.geojson);;GeoPackage (*.gpkg);;KML (*.kml)</translation>
    </message>
    <message>
        <source>Exporting “{layer}”</source>
        <translation>Экспорт слоя «{layer}»</translation>
    </message>
    <message>
        <source>Saved “{path}”.</source>
        <translation>Сохранено: «{path}».</translation>
    </message>
    <message>
        <source>Choose a layer in the layers panel first.</source>
        <translation>Сначала выберите слой на панели слоёв.</translation>
    </message>
    <message>
        <source>“{layer}” stays where it is: it cannot be moved among the layers of the atlas.</source>
        <translation>Слой «{layer}» остаётся на своём месте: его нельзя переместить среди слоёв атласа.</translation>
    </message>
    <message>
        <source>“{layer}” is a layer of the program’s: only those you add can be changed.</source>
        <translation>«{layer}» — слой программы: менять можно только свои слои.</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Слой</translation>
    </message>
</context>
<context>
    <name>LayerReading</name>
    <message>
        <source>Reading “{file}”</source>
        <translation>Чтение файла «{file}»</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Add a layer</source>
        <translation>Добавить слой</translation>
    </message>
    <message>
        <source>{done} of {size} MB, {rate} MB a second</source>
        <translation>{done} из {size} МБ, {rate} МБ в секунду</translation>
    </message>
    <message>
        <source>“{file}” is so large that it stays where it is, and is read as the map shows it.</source>
        <translation>Файл «{file}» так велик, что остаётся на своём месте и читается по мере показа на карте.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln feature(s)</source>
        <translation>
            <numerusform>%Ln объект</numerusform>
            <numerusform>%Ln объекта</numerusform>
            <numerusform>%Ln объектов</numerusform>
        </translation>
    </message>
    <message>
        <source>“{file}”: {features} added.</source>
        <translation>«{file}»: добавлено: {features}.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out.</source>
        <translation>
            <numerusform>Пропущен %Ln.</numerusform>
            <numerusform>Пропущено %Ln.</numerusform>
            <numerusform>Пропущено %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{file}” was not added.</source>
        <translation>Файл «{file}» не добавлен.</translation>
    </message>
    <message>
        <source>“{file}” was not added: reading was cancelled.</source>
        <translation>Файл «{file}» не добавлен: чтение отменено.</translation>
    </message>
</context>
<context>
    <name>LayerStyleDialog</name>
    <message>
        <source>Style of the layer “{layer}”</source>
        <translation>Вид слоя «{layer}»</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>&amp;Выбрать…</translation>
    </message>
    <message>
        <source>Choose a colour</source>
        <translation>Выбор цвета</translation>
    </message>
    <message>
        <source>One colour for all</source>
        <translation>Один цвет для всех</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>&amp;Цвет</translation>
    </message>
    <message>
        <source>Colours &amp;by the values of</source>
        <translation>Цвета &amp;по значениям</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Цвет</translation>
    </message>
    <message>
        <source>Colours by the values of</source>
        <translation>Цвета по значениям</translation>
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
    <message>
        <source>Enter zooms to a layer, the menu key offers more.</source>
        <translation>Enter показывает слой, клавиша меню предлагает больше.</translation>
    </message>
</context>
<context>
    <name>LiveActions</name>
    <message>
        <source>&amp;Connect to PostGIS…</source>
        <translation>Под&amp;ключиться к PostGIS…</translation>
    </message>
    <message>
        <source>“{layer}” of {address} is read as the map shows it.</source>
        <translation>Слой «{layer}» с {address} читается по мере показа на карте.</translation>
    </message>
    <message>
        <source>“{layer}” cannot be read now; it is tried again. {problem}</source>
        <translation>Слой «{layer}» сейчас не читается; попытка повторяется. {problem}</translation>
    </message>
    <message>
        <source>“{layer}” is read again.</source>
        <translation>Слой «{layer}» снова читается.</translation>
    </message>
</context>
<context>
    <name>LiveLayers</name>
    <message>
        <source>about {count}</source>
        <translation>примерно {count}</translation>
    </message>
    <message>
        <source>{count} here</source>
        <translation>здесь {count}</translation>
    </message>
    <message>
        <source>{drawn} of {count} here</source>
        <translation>здесь {drawn} из {count}</translation>
    </message>
    <message>
        <source>{drawn} among {read} of {count} here</source>
        <translation>здесь {drawn} среди {read} из {count}</translation>
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
        <translation>Показать или скрыть</translation>
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
        <source>Pan&amp;els</source>
        <translation>Пан&amp;ели</translation>
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
    <name>PageForm</name>
    <message>
        <source>Own size</source>
        <translation>Свой размер</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Ширина</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Высота</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлая</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмная</translation>
    </message>
    <message>
        <source>Fitted to the region</source>
        <translation>По региону</translation>
    </message>
    <message>
        <source>Web Mercator</source>
        <translation>Web Mercator</translation>
    </message>
    <message>
        <source>&amp;Paint the page around the map</source>
        <translation>&amp;Закрасить страницу вокруг карты</translation>
    </message>
    <message>
        <source>Only the part of the map in &amp;view</source>
        <translation>Только видимая &amp;часть карты</translation>
    </message>
    <message>
        <source>A file &amp;beside it tells how to make it again</source>
        <translation>Файл &amp;рядом говорит, как сделать то же снова</translation>
    </message>
    <message>
        <source>“caspian export --from” makes the same figure from it</source>
        <translation>«caspian export --from» делает из него тот же рисунок</translation>
    </message>
    <message>
        <source>S&amp;ubtitle</source>
        <translation>П&amp;одзаголовок</translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation>&amp;Размер</translation>
    </message>
    <message>
        <source>&amp;Resolution</source>
        <translation>&amp;Разрешение</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Цвета</translation>
    </message>
    <message>
        <source>Pro&amp;jection</source>
        <translation>П&amp;роекция</translation>
    </message>
    <message>
        <source>&amp;Names in</source>
        <translation>&amp;Названия на языке</translation>
    </message>
    <message>
        <source>{width} × {height} pixels</source>
        <translation>{width} × {height} точек</translation>
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
    <name>PanelActions</name>
    <message>
        <source>Go to: {panel}</source>
        <translation>Перейти: {panel}</translation>
    </message>
    <message>
        <source>Go to the &amp;map</source>
        <translation>К &amp;карте</translation>
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
    <message>
        <source>Passage</source>
        <translation>Место в тексте</translation>
    </message>
    <message>
        <source>&amp;New fact from this passage…</source>
        <translation>&amp;Новый факт из этого места…</translation>
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
    <name>PlacingBar</name>
    <message>
        <source>Placing on the map</source>
        <translation>Указание на карте</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Take these positions (double click)</source>
        <translation>Взять эти точки (двойной щелчок)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Go back to the form (Escape)</source>
        <translation>Вернуться к форме (Escape)</translation>
    </message>
    <message>
        <source>the feature</source>
        <translation>объект</translation>
    </message>
    <message>
        <source>Click where {name} lies.</source>
        <translation>Щёлкните, где находится {name}.</translation>
    </message>
    <message>
        <source>Click along {name}, from end to end.</source>
        <translation>Щёлкайте вдоль {name}, от конца до конца.</translation>
    </message>
</context>
<context>
    <name>PostgisDialog</name>
    <message>
        <source>Connect to PostGIS</source>
        <translation>Подключение к PostGIS</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>Под&amp;ключиться</translation>
    </message>
    <message>
        <source>the primary key</source>
        <translation>первичный ключ</translation>
    </message>
    <message>
        <source>&amp;Show on the map</source>
        <translation>&amp;Показать на карте</translation>
    </message>
    <message>
        <source>Connecting to {address}…</source>
        <translation>Подключение к {address}…</translation>
    </message>
    <message numerus="yes">
        <source>Connected: %Ln table(s) with geometries.</source>
        <translation>
            <numerusform>Подключено: %Ln таблица с геометриями.</numerusform>
            <numerusform>Подключено: %Ln таблицы с геометриями.</numerusform>
            <numerusform>Подключено: %Ln таблиц с геометриями.</numerusform>
        </translation>
    </message>
    <message>
        <source>User and password may be left empty: then they are read from the service file or from ~/.pgpass. What is typed here is forgotten when the program ends, and nothing of it is saved.</source>
        <translation>Имя и пароль можно не указывать: тогда они берутся из файла служб или из ~/.pgpass. Введённое здесь забывается при выходе из программы и нигде не сохраняется.</translation>
    </message>
    <message>
        <source>Nothing is changed in the database: it is only read, and only what the map shows.</source>
        <translation>В базе данных ничего не меняется: она только читается, и только то, что показывает карта.</translation>
    </message>
    <message>
        <source>&amp;Address or service</source>
        <translation>&amp;Адрес или служба</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Имя</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Пароль</translation>
    </message>
    <message>
        <source>&amp;Table</source>
        <translation>&amp;Таблица</translation>
    </message>
    <message>
        <source>or a &amp;query</source>
        <translation>или &amp;запрос</translation>
    </message>
    <message>
        <source>&amp;Key column</source>
        <translation>&amp;Ключевой столбец</translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message>
        <source>Preview</source>
        <translation>Просмотр</translation>
    </message>
    <message>
        <source>Drawing the preview…</source>
        <translation>Рисуется просмотр…</translation>
    </message>
    <message numerus="yes">
        <source>Without a place, so not on the map: %Ln.</source>
        <translation>
            <numerusform>Без места, поэтому не на карте: %Ln.</numerusform>
            <numerusform>Без места, поэтому не на карте: %Ln.</numerusform>
            <numerusform>Без места, поэтому не на карте: %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Outside of the view: %Ln.</source>
        <translation>
            <numerusform>За пределами вида: %Ln.</numerusform>
            <numerusform>За пределами вида: %Ln.</numerusform>
            <numerusform>За пределами вида: %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without a name, for there is no room: %Ln.</source>
        <translation>
            <numerusform>Без названия, потому что нет места: %Ln.</numerusform>
            <numerusform>Без названия, потому что нет места: %Ln.</numerusform>
            <numerusform>Без названия, потому что нет места: %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In it without a place on the map: %Ln.</source>
        <translation>
            <numerusform>Внутри, но без места на карте: %Ln.</numerusform>
            <numerusform>Внутри, но без места на карте: %Ln.</numerusform>
            <numerusform>Внутри, но без места на карте: %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>The map with its facts, filters and sources in one file. It opens without a network.</source>
        <translation>Карта с фактами, фильтрами и источниками в одном файле. Открывается без сети.</translation>
    </message>
    <message>
        <source>Features with their facts and sources, for every program that reads maps.</source>
        <translation>Объекты с фактами и источниками, для любой программы, читающей карты.</translation>
    </message>
    <message>
        <source>Layers, facts, articles and comparisons as tables that belong together; QGIS opens them.</source>
        <translation>Слои, факты, статьи и сравнения как связанные таблицы; открывается в QGIS.</translation>
    </message>
    <message>
        <source>Features with their facts in balloons, for Google Earth.</source>
        <translation>Объекты с фактами во всплывающих окнах, для Google Earth.</translation>
    </message>
    <message>
        <source>Facts with their sources, one in a row, for a spreadsheet.</source>
        <translation>Факты с источниками, по одному в строке, для электронной таблицы.</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>The map page has a fault.</source>
        <translation>В странице карты ошибка.</translation>
    </message>
    <message>
        <source>The map stopped working and is being drawn again. Nothing else is lost.</source>
        <translation>Карта перестала работать и рисуется заново. Больше ничего не потеряно.</translation>
    </message>
    <message>
        <source>The map stopped working before it was drawn. Everything else works; start the program again for a map.</source>
        <translation>Карта перестала работать, не успев нарисоваться. Всё остальное работает; для карты запустите программу снова.</translation>
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
    <name>RecordDialog</name>
    <message>
        <source>Needed.</source>
        <translation>Обязательно.</translation>
    </message>
</context>
<context>
    <name>RecoveryQuestion</name>
    <message>
        <source>Edits that were not saved</source>
        <translation>Несохранённые правки</translation>
    </message>
    <message numerus="yes">
        <source>%Ln edit(s) of {when} were not saved.</source>
        <translation>
            <numerusform>%Ln правка от {when} не сохранена.</numerusform>
            <numerusform>%Ln правки от {when} не сохранены.</numerusform>
            <numerusform>%Ln правок от {when} не сохранено.</numerusform>
        </translation>
    </message>
    <message>
        <source>They are kept until you restore or discard them.</source>
        <translation>Они хранятся, пока вы не восстановите или не отбросите их.</translation>
    </message>
    <message>
        <source>The atlas has changed since: what no longer fits will be named.</source>
        <translation>Атлас с тех пор изменился: что больше не подходит, будет названо.</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Восстановить</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Отбросить</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;Позже</translation>
    </message>
</context>
<context>
    <name>RemovalQuestion</name>
    <message>
        <source>Remove the feature</source>
        <translation>Удалить объект</translation>
    </message>
    <message>
        <source>Remove the feature “{name}”?</source>
        <translation>Удалить объект «{name}»?</translation>
    </message>
    <message>
        <source>Remove the article</source>
        <translation>Удалить статью</translation>
    </message>
    <message>
        <source>Remove the article “{name}”?</source>
        <translation>Удалить статью «{name}»?</translation>
    </message>
    <message>
        <source>This can be undone.</source>
        <translation>Это можно отменить.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Удалить</translation>
    </message>
    <message numerus="yes">
        <source>%Ln fact(s) about it stay and are no longer about it.</source>
        <translation>
            <numerusform>%Ln факт о нём остаётся, но больше не о нём.</numerusform>
            <numerusform>%Ln факта о нём остаются, но больше не о нём.</numerusform>
            <numerusform>%Ln фактов о нём остаются, но больше не о нём.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln feature(s) at it, from it or to it no longer say so.</source>
        <translation>
            <numerusform>%Ln объект больше на него не указывает.</numerusform>
            <numerusform>%Ln объекта больше на него не указывают.</numerusform>
            <numerusform>%Ln объектов больше на него не указывают.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln fact(s) taken from it are removed too.</source>
        <translation>
            <numerusform>%Ln факт из неё тоже удаляется.</numerusform>
            <numerusform>%Ln факта из неё тоже удаляются.</numerusform>
            <numerusform>%Ln фактов из неё тоже удаляются.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) that restate it no longer say so.</source>
        <translation>
            <numerusform>%Ln статья, пересказывающая её, больше об этом не говорит.</numerusform>
            <numerusform>%Ln статьи, пересказывающие её, больше об этом не говорят.</numerusform>
            <numerusform>%Ln статей, пересказывающих её, больше об этом не говорят.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Saving</source>
        <translation>Сохранение</translation>
    </message>
    <message>
        <source>The export was cancelled; no file was changed.</source>
        <translation>Экспорт отменён; ни один файл не изменён.</translation>
    </message>
    <message>
        <source>Saved “{path}”.</source>
        <translation>Сохранено: «{path}».</translation>
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
        <source>%Ln feature(s)</source>
        <translation>
            <numerusform>%Ln объект</numerusform>
            <numerusform>%Ln объекта</numerusform>
            <numerusform>%Ln объектов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %Ln feature(s)</source>
        <translation>
            <numerusform>{shown} из %Ln объекта</numerusform>
            <numerusform>{shown} из %Ln объектов</numerusform>
            <numerusform>{shown} из %Ln объектов</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Several</name>
    <message>
        <source>Add to: {name}</source>
        <translation>Добавить к: {name}</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Take the selected one out (Delete)</source>
        <translation>Убрать выбранное (Delete)</translation>
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
        <source>%Ln record(s) with something wrong; everything else is open.</source>
        <translation>
            <numerusform>%Ln запись с ошибкой; всё остальное открыто.</numerusform>
            <numerusform>%Ln записи с ошибками; всё остальное открыто.</numerusform>
            <numerusform>%Ln записей с ошибками; всё остальное открыто.</numerusform>
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
    <message>
        <source>Looking through {layers} …</source>
        <translation>Просматривается: {layers} …</translation>
    </message>
    <message>
        <source>Reading {layers} …</source>
        <translation>Чтение: {layers} …</translation>
    </message>
    <message>
        <source>Connected to {servers}</source>
        <translation>Подключено: {servers}</translation>
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
        <source>%Ln text(s) added.</source>
        <translation>
            <numerusform>Добавлен %Ln текст.</numerusform>
            <numerusform>Добавлено %Ln текста.</numerusform>
            <numerusform>Добавлено %Ln текстов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s) not added.</source>
        <translation>
            <numerusform>Не добавлен %Ln текст.</numerusform>
            <numerusform>Не добавлено %Ln текста.</numerusform>
            <numerusform>Не добавлено %Ln текстов.</numerusform>
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
        <source>%Ln without a year</source>
        <translation>
            <numerusform>%Ln без года</numerusform>
            <numerusform>%Ln без года</numerusform>
            <numerusform>%Ln без года</numerusform>
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
        <source>%Ln may be then</source>
        <translation>
            <numerusform>тогда возможен %Ln</numerusform>
            <numerusform>тогда возможны %Ln</numerusform>
            <numerusform>тогда возможны %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln surely</source>
        <translation>
            <numerusform>точно %Ln</numerusform>
            <numerusform>точно %Ln</numerusform>
            <numerusform>точно %Ln</numerusform>
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
        <source>and %Ln more</source>
        <translation>
            <numerusform>и ещё %Ln</numerusform>
            <numerusform>и ещё %Ln</numerusform>
            <numerusform>и ещё %Ln</numerusform>
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
    <name>UnsavedQuestion</name>
    <message>
        <source>Unsaved changes</source>
        <translation>Несохранённые изменения</translation>
    </message>
    <message>
        <source>“{title}” has changes that are not saved.</source>
        <translation>В «{title}» есть несохранённые изменения.</translation>
    </message>
    <message>
        <source>Without saving they are lost.</source>
        <translation>Без сохранения они пропадут.</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Сохранить</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Отбросить</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Отмена</translation>
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
    <name>ViewDialog</name>
    <message>
        <source>Save the map as shown</source>
        <translation>Сохранить карту как на экране</translation>
    </message>
    <message>
        <source>PNG image</source>
        <translation>Изображение PNG</translation>
    </message>
    <message>
        <source>PDF, lines stay lines</source>
        <translation>PDF, линии остаются линиями</translation>
    </message>
    <message>
        <source>With its legend, scale and credits; without the buttons.</source>
        <translation>С условными знаками, масштабом и указанием источников; без кнопок.</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Формат</translation>
    </message>
    <message>
        <source>&amp;Enlarged</source>
        <translation>&amp;Увеличено</translation>
    </message>
    <message>
        <source>{width} × {height} pixels</source>
        <translation>{width} × {height} точек</translation>
    </message>
    <message>
        <source>{width} × {height} mm, sharp at every size</source>
        <translation>{width} × {height} мм, чётко при любом размере</translation>
    </message>
</context>
<context>
    <name>ViewPicture</name>
    <message>
        <source>Checking the picture</source>
        <translation>Проверка изображения</translation>
    </message>
    <message>
        <source>Packing the picture</source>
        <translation>Упаковка изображения</translation>
    </message>
    <message>
        <source>The picture could not be packed as PNG. Take a smaller one.</source>
        <translation>Изображение не удалось упаковать в PNG. Возьмите меньшее.</translation>
    </message>
    <message>
        <source>The map could not be printed on one page. Try again, or save a PNG.</source>
        <translation>Карту не удалось напечатать на одной странице. Повторите или сохраните PNG.</translation>
    </message>
    <message>
        <source>Writing {name}</source>
        <translation>Запись {name}</translation>
    </message>
</context>
<context>
    <name>ViewPictureActions</name>
    <message>
        <source>&amp;Save the map as shown…</source>
        <translation>&amp;Сохранить карту как на экране…</translation>
    </message>
    <message>
        <source>Drawing the map</source>
        <translation>Карта рисуется</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>PNG image (*.png)</source>
        <translation>Изображение PNG (*.png)</translation>
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
        <source>%Ln row(s) copied.</source>
        <translation>
            <numerusform>Скопирована %Ln строка.</numerusform>
            <numerusform>Скопировано %Ln строки.</numerusform>
            <numerusform>Скопировано %Ln строк.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Workbench</name>
    <message>
        <source>Built-in atlas</source>
        <translation>Встроенный атлас</translation>
    </message>
    <message>
        <source>No atlas is open yet.</source>
        <translation>Атлас ещё не открыт.</translation>
    </message>
    <message>
        <source>This atlas cannot be changed where it is. Save it as another one.</source>
        <translation>Этот атлас нельзя изменить там, где он лежит. Сохраните его как другой.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln edit(s) restored.</source>
        <translation>
            <numerusform>Восстановлена %Ln правка.</numerusform>
            <numerusform>Восстановлены %Ln правки.</numerusform>
            <numerusform>Восстановлено %Ln правок.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln edit(s) no longer fit.</source>
        <translation>
            <numerusform>%Ln правка больше не подходит.</numerusform>
            <numerusform>%Ln правки больше не подходят.</numerusform>
            <numerusform>%Ln правок больше не подходят.</numerusform>
        </translation>
    </message>
    <message>
        <source>{folder}: nothing can be saved here ({reason}). Save the atlas in another folder.</source>
        <translation>{folder}: здесь нельзя сохранять ({reason}). Сохраните атлас в другой папке.</translation>
    </message>
</context>
<context>
    <name>_Adding</name>
    <message>
        <source>Type a name</source>
        <translation>Введите название</translation>
    </message>
    <message>
        <source>Type a name, Enter adds it</source>
        <translation>Введите название, Enter добавит его</translation>
    </message>
</context>
<context>
    <name>_Records</name>
    <message>
        <source>Records</source>
        <translation>Записи</translation>
    </message>
</context>
</TS>
