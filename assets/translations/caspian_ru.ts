<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>ArticleCard</name>
    <message>
        <source>Article: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show in the article: paragraph {number}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ArticlePage</name>
    <message>
        <source>‹ Articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Facts that this text does not show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>‹ Previous</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous fact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next ›</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next fact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show on the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>{facts}. The text is not at hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another edition: {exact} exact, {moved} moved, {orphaned} orphaned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text its facts were read from: {facts}, {orphaned} orphaned.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text its facts were read from: {facts}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text of this article is not on this computer: the program ships none. If you have it, save it as plain text (.txt, UTF-8) and add it here, or drop the file onto this panel; its facts are then marked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add article text…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add article text</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Bibliography</name>
    <message>
        <source>no publisher named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no author named</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{date} (inferred)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Chooser</name>
    <message>
        <source>Several features are here: choose one</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CiteButton</name>
    <message>
        <source>Copy citation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of this fact, as {format}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Of the article, as {format}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The citation of the article is on the clipboard as {format}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The citation of the fact is on the clipboard as {format}.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CompareCard</name>
    <message>
        <source>Compare the sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ComparisonsModel</name>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apart</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CoveragePanel</name>
    <message>
        <source>Which gaps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All gaps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gaps in the evidence</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>Place: {precision}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Also: {names}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From {place}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To {place}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DetailsPanel</name>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No article states anything about it by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Click something on the map, or choose it in the list, to read what the sources state about it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DifferencesPanel</name>
    <message>
        <source>Only where sources differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Comparisons</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Docks</name>
    <message>
        <source>Layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Features</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reader</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EditActions</name>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Filter the features</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Clear filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Deselect</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportActions</name>
    <message>
        <source>&amp;Export a map image…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save the map as shown…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the map as shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{path}” could not be written. Choose another place, or free some room.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing the map</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved “{path}”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The export was cancelled; no file was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caspian infrastructure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PNG image (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export a map image</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export a map image</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the part of the map now in view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Width and height</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Resolution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{width} × {height} pixels</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FactLabels</name>
    <message>
        <source>Not shown: this text has no such phrase, or has it more than once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moved in this edition.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FeaturesModel</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not on the map: no place is stated.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FileActions</name>
    <message>
        <source>&amp;Open an atlas…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add article text…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open an atlas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add article text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text (*.txt);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None of these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“{file}” is not the text that any article&apos;s facts were read from. Of which is it an edition?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GapsModel</name>
    <message>
        <source>What is thin</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HelpActions</name>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy diagnostics</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About the map and its sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Diagnostics are on the clipboard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Lack</name>
    <message>
        <source>feature without a fact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>article without a fact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fact without a place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>feature with one source</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LayersModel</name>
    <message>
        <source>hidden</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{shown} of {total}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LayersPanel</name>
    <message>
        <source>Layers</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Map</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Layers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fa&amp;cts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Bookmarks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PassageView</name>
    <message>
        <source>Article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Article: {title}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>The map page has a fault.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ReaderPanel</name>
    <message>
        <source>Reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Articles of the atlas</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add article text…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add article text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an article to read it here. A ¶ beside a fact opens the article at the passage that bears it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no text at hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>text at hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another edition at hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Several facts stand here: choose one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is about several features: choose one</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SeriesChart</name>
    <message>
        <source>Chart: {title}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hollow: not an outcome but a plan</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Change the filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the filters</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Startup</name>
    <message>
        <source>The map page could not be kept for the next start: {error}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) with something wrong; everything else is open.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StatusBar</name>
    <message>
        <source>Clear filters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline: nothing leaves this computer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Texts</name>
    <message>
        <source>{path}: there is no .txt file here. Choose a text file, or a folder of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is kept as another edition of {article}.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{file} is the text of {article} that its facts were read from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) added.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) not added.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ViewActions</name>
    <message>
        <source>Zoom &amp;in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The &amp;Caspian</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go to the &amp;selected feature</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Read the articles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next fact in the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous fact in the article</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Like the s&amp;ystem</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reset the layout</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
