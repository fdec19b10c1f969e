<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
</TS>
