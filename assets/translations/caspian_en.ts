<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ArticleDialog</name>
    <message numerus="yes">
        <source>%n character(s). The text itself stays with you.</source>
        <translation>
            <numerusform>%n character. The text itself stays with you.</numerusform>
            <numerusform>%n characters. The text itself stays with you.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ArticlePage</name>
    <message numerus="yes">
        <source>%n fact(s)</source>
        <translation>
            <numerusform>%n fact</numerusform>
            <numerusform>%n facts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FeatureDialog</name>
    <message numerus="yes">
        <source>%n position(s)</source>
        <translation>
            <numerusform>%n position</numerusform>
            <numerusform>%n positions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LayerReading</name>
    <message numerus="yes">
        <source>%n feature(s)</source>
        <translation>
            <numerusform>%n feature</numerusform>
            <numerusform>%n features</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out.</source>
        <translation>
            <numerusform>%n left out.</numerusform>
            <numerusform>%n left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PostgisDialog</name>
    <message numerus="yes">
        <source>Connected: %n table(s) with geometries.</source>
        <translation>
            <numerusform>Connected: %n table with geometries.</numerusform>
            <numerusform>Connected: %n tables with geometries.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message numerus="yes">
        <source>Without a place, so not on the map: %n.</source>
        <translation>
            <numerusform>Without a place, so not on the map: %n.</numerusform>
            <numerusform>Without a place, so not on the map: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Outside of the view: %n.</source>
        <translation>
            <numerusform>Outside of the view: %n.</numerusform>
            <numerusform>Outside of the view: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without a name, for there is no room: %n.</source>
        <translation>
            <numerusform>Without a name, for there is no room: %n.</numerusform>
            <numerusform>Without a name, for there is no room: %n.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In it without a place on the map: %n.</source>
        <translation>
            <numerusform>In it without a place on the map: %n.</numerusform>
            <numerusform>In it without a place on the map: %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecoveryQuestion</name>
    <message numerus="yes">
        <source>%n edit(s) of {when} were not saved.</source>
        <translation>
            <numerusform>%n edit of {when} was not saved.</numerusform>
            <numerusform>%n edits of {when} were not saved.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RemovalQuestion</name>
    <message numerus="yes">
        <source>%n fact(s) about it stay and are no longer about it.</source>
        <translation>
            <numerusform>%n fact about it stays and is no longer about it.</numerusform>
            <numerusform>%n facts about it stay and are no longer about it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n feature(s) at it, from it or to it no longer say so.</source>
        <translation>
            <numerusform>%n feature at it, from it or to it no longer says so.</numerusform>
            <numerusform>%n features at it, from it or to it no longer say so.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n fact(s) taken from it are removed too.</source>
        <translation>
            <numerusform>%n fact taken from it is removed too.</numerusform>
            <numerusform>%n facts taken from it are removed too.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) that restate it no longer say so.</source>
        <translation>
            <numerusform>%n article that restates it no longer says so.</numerusform>
            <numerusform>%n articles that restate it no longer say so.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message numerus="yes">
        <source>%n feature(s)</source>
        <translation>
            <numerusform>%n feature</numerusform>
            <numerusform>%n features</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %n feature(s)</source>
        <translation>
            <numerusform>{shown} of %n feature</numerusform>
            <numerusform>{shown} of %n features</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Startup</name>
    <message numerus="yes">
        <source>%n record(s) with something wrong; everything else is open.</source>
        <translation>
            <numerusform>%n record with something wrong; everything else is open.</numerusform>
            <numerusform>%n records with something wrong; everything else is open.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Texts</name>
    <message numerus="yes">
        <source>%n text(s) added.</source>
        <translation>
            <numerusform>%n text added.</numerusform>
            <numerusform>%n texts added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) not added.</source>
        <translation>
            <numerusform>%n text not added.</numerusform>
            <numerusform>%n texts not added.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelinePanel</name>
    <message numerus="yes">
        <source>%n without a year</source>
        <translation>
            <numerusform>%n without a year</numerusform>
            <numerusform>%n without a year</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message numerus="yes">
        <source>%n may be then</source>
        <translation>
            <numerusform>%n may be then</numerusform>
            <numerusform>%n may be then</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n surely</source>
        <translation>
            <numerusform>%n surely</numerusform>
            <numerusform>%n surely</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WideTable</name>
    <message numerus="yes">
        <source>%n row(s) copied.</source>
        <translation>
            <numerusform>%n row copied.</numerusform>
            <numerusform>%n rows copied.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Workbench</name>
    <message numerus="yes">
        <source>%n edit(s) restored.</source>
        <translation>
            <numerusform>%n edit restored.</numerusform>
            <numerusform>%n edits restored.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s) no longer fit.</source>
        <translation>
            <numerusform>%n edit no longer fits.</numerusform>
            <numerusform>%n edits no longer fit.</numerusform>
        </translation>
    </message>
</context>
</TS>
