<?xml version="1.0" encoding="utf-8"?>
<!-- The words of Qt itself that a reader meets, written as the program's own English is: one capital, one ellipsis. -->
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>QLineEdit</name>
        <message>
            <source>Select All</source>
            <translation>Select all</translation>
        </message>
    </context>
    <context>
        <name>QMessageBox</name>
        <message>
            <source>Show Details...</source>
            <translation>Show details…</translation>
        </message>
        <message>
            <source>Hide Details...</source>
            <translation>Hide details…</translation>
        </message>
    </context>
    <context>
        <name>QWidgetTextControl</name>
        <message>
            <source>Select All</source>
            <translation>Select all</translation>
        </message>
        <message>
            <source>Copy &amp;Link Location</source>
            <translation>Copy &amp;link location</translation>
        </message>
    </context>
</TS>
