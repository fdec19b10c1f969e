<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ArticleDialog</name>
    <message numerus="yes">
        <source>%Ln character(s). The text itself stays with you.</source>
        <translation>
            <numerusform>%Ln character. The text itself stays with you.</numerusform>
            <numerusform>%Ln characters. The text itself stays with you.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ArticlePage</name>
    <message numerus="yes">
        <source>%Ln fact(s)</source>
        <translation>
            <numerusform>%Ln fact</numerusform>
            <numerusform>%Ln facts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FeatureDialog</name>
    <message numerus="yes">
        <source>%Ln position(s)</source>
        <translation>
            <numerusform>%Ln position</numerusform>
            <numerusform>%Ln positions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LayerReading</name>
    <message numerus="yes">
        <source>%Ln feature(s)</source>
        <translation>
            <numerusform>%Ln feature</numerusform>
            <numerusform>%Ln features</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out.</source>
        <translation>
            <numerusform>%Ln left out.</numerusform>
            <numerusform>%Ln left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PostgisDialog</name>
    <message numerus="yes">
        <source>Connected: %Ln table(s) with geometries.</source>
        <translation>
            <numerusform>Connected: %Ln table with geometries.</numerusform>
            <numerusform>Connected: %Ln tables with geometries.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PreviewPane</name>
    <message numerus="yes">
        <source>Without a place, so not on the map: %Ln.</source>
        <translation>
            <numerusform>Without a place, so not on the map: %Ln.</numerusform>
            <numerusform>Without a place, so not on the map: %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Outside of the view: %Ln.</source>
        <translation>
            <numerusform>Outside of the view: %Ln.</numerusform>
            <numerusform>Outside of the view: %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Without a name, for there is no room: %Ln.</source>
        <translation>
            <numerusform>Without a name, for there is no room: %Ln.</numerusform>
            <numerusform>Without a name, for there is no room: %Ln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In it without a place on the map: %Ln.</source>
        <translation>
            <numerusform>In it without a place on the map: %Ln.</numerusform>
            <numerusform>In it without a place on the map: %Ln.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecoveryQuestion</name>
    <message numerus="yes">
        <source>%Ln edit(s) of {when} were not saved.</source>
        <translation>
            <numerusform>%Ln edit of {when} was not saved.</numerusform>
            <numerusform>%Ln edits of {when} were not saved.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RemovalQuestion</name>
    <message numerus="yes">
        <source>%Ln fact(s) about it stay and are no longer about it.</source>
        <translation>
            <numerusform>%Ln fact about it stays and is no longer about it.</numerusform>
            <numerusform>%Ln facts about it stay and are no longer about it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln feature(s) at it, from it or to it no longer say so.</source>
        <translation>
            <numerusform>%Ln feature at it, from it or to it no longer says so.</numerusform>
            <numerusform>%Ln features at it, from it or to it no longer say so.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln fact(s) taken from it are removed too.</source>
        <translation>
            <numerusform>%Ln fact taken from it is removed too.</numerusform>
            <numerusform>%Ln facts taken from it are removed too.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln article(s) that restate it no longer say so.</source>
        <translation>
            <numerusform>%Ln article that restates it no longer says so.</numerusform>
            <numerusform>%Ln articles that restate it no longer say so.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message numerus="yes">
        <source>%Ln feature(s)</source>
        <translation>
            <numerusform>%Ln feature</numerusform>
            <numerusform>%Ln features</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{shown} of %Ln feature(s)</source>
        <translation>
            <numerusform>{shown} of %Ln feature</numerusform>
            <numerusform>{shown} of %Ln features</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Startup</name>
    <message numerus="yes">
        <source>%Ln record(s) with something wrong; everything else is open.</source>
        <translation>
            <numerusform>%Ln record with something wrong; everything else is open.</numerusform>
            <numerusform>%Ln records with something wrong; everything else is open.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Texts</name>
    <message numerus="yes">
        <source>%Ln text(s) added.</source>
        <translation>
            <numerusform>%Ln text added.</numerusform>
            <numerusform>%Ln texts added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s) not added.</source>
        <translation>
            <numerusform>%Ln text not added.</numerusform>
            <numerusform>%Ln texts not added.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelinePanel</name>
    <message numerus="yes">
        <source>%Ln without a year</source>
        <translation>
            <numerusform>%Ln without a year</numerusform>
            <numerusform>%Ln without a year</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message numerus="yes">
        <source>%Ln may be then</source>
        <translation>
            <numerusform>%Ln may be then</numerusform>
            <numerusform>%Ln may be then</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln surely</source>
        <translation>
            <numerusform>%Ln surely</numerusform>
            <numerusform>%Ln surely</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WideTable</name>
    <message numerus="yes">
        <source>%Ln row(s) copied.</source>
        <translation>
            <numerusform>%Ln row copied.</numerusform>
            <numerusform>%Ln rows copied.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Workbench</name>
    <message numerus="yes">
        <source>%Ln edit(s) restored.</source>
        <translation>
            <numerusform>%Ln edit restored.</numerusform>
            <numerusform>%Ln edits restored.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln edit(s) no longer fit.</source>
        <translation>
            <numerusform>%Ln edit no longer fits.</numerusform>
            <numerusform>%Ln edits no longer fit.</numerusform>
        </translation>
    </message>
</context>
</TS>
