<?xml version="1.0" encoding="utf-8"?>
<!-- The English words of the window that depend on a count; edited with Qt Linguist. -->
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>CountedWords</name>
        <message numerus="yes">
            <source>%n term(s)</source>
            <translation>
                <numerusform>%Ln term</numerusform>
                <numerusform>%Ln terms</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n word(s)</source>
            <translation>
                <numerusform>%Ln word</numerusform>
                <numerusform>%Ln words</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DictionarySection</name>
        <message numerus="yes">
            <source>and %n more under this name</source>
            <translation>
                <numerusform>and %Ln more under this name</numerusform>
                <numerusform>and %Ln more under this name</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ExportActs</name>
        <message numerus="yes">
            <source>%n term(s) written to %1.</source>
            <translation>
                <numerusform>%Ln term written to %1.</numerusform>
                <numerusform>%Ln terms written to %1.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ExportWords</name>
        <message numerus="yes">
            <source>%n article(s) added to your library.</source>
            <translation>
                <numerusform>%Ln article added to your library.</numerusform>
                <numerusform>%Ln articles added to your library.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n brought back from the bin</source>
            <translation>
                <numerusform>%Ln brought back from the bin</numerusform>
                <numerusform>%Ln brought back from the bin</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n card(s) written to %1.</source>
            <translation>
                <numerusform>%Ln card written to %1.</numerusform>
                <numerusform>%Ln cards written to %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n colour(s) named.</source>
            <translation>
                <numerusform>%Ln colour named.</numerusform>
                <numerusform>%Ln colours named.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n found at another place</source>
            <translation>
                <numerusform>%Ln found at another place</numerusform>
                <numerusform>%Ln found at another place</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n known already</source>
            <translation>
                <numerusform>%Ln known already</numerusform>
                <numerusform>%Ln known already</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n mark(s) hold neither a term nor a note and make no card.</source>
            <translation>
                <numerusform>%Ln mark holds neither a term nor a note and makes no card.</numerusform>
                <numerusform>%Ln marks hold neither a term nor a note and make no card.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n mark(s) placed</source>
            <translation>
                <numerusform>%Ln mark placed</numerusform>
                <numerusform>%Ln marks placed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n mark(s) written to %1.</source>
            <translation>
                <numerusform>%Ln mark written to %1.</numerusform>
                <numerusform>%Ln marks written to %1.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n not found in the text, kept to check</source>
            <translation>
                <numerusform>%Ln not found in the text, kept to check</numerusform>
                <numerusform>%Ln not found in the text, kept to check</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of your words added.</source>
            <translation>
                <numerusform>%Ln of your words added.</numerusform>
                <numerusform>%Ln of your words added.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of your words known already.</source>
            <translation>
                <numerusform>%Ln of your words known already.</numerusform>
                <numerusform>%Ln of your words known already.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of your words updated.</source>
            <translation>
                <numerusform>%Ln of your words updated.</numerusform>
                <numerusform>%Ln of your words updated.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n stand beside another explanation of the same word.</source>
            <translation>
                <numerusform>%Ln stands beside another explanation of the same word.</numerusform>
                <numerusform>%Ln stand beside another explanation of the same word.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n updated</source>
            <translation>
                <numerusform>%Ln updated</numerusform>
                <numerusform>%Ln updated</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>FindBar</name>
        <message numerus="yes">
            <source>%n place(s)</source>
            <translation>
                <numerusform>%Ln place</numerusform>
                <numerusform>%Ln places</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>More than %n place(s)</source>
            <translation>
                <numerusform>More than %Ln place</numerusform>
                <numerusform>More than %Ln places</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>MarksFoot</name>
        <message numerus="yes">
            <source>%n not saved yet</source>
            <translation>
                <numerusform>%Ln not saved yet</numerusform>
                <numerusform>%Ln not saved yet</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>NotesView</name>
        <message numerus="yes">
            <source>%n deleted</source>
            <translation>
                <numerusform>%Ln deleted</numerusform>
                <numerusform>%Ln deleted</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n marks</source>
            <translation>
                <numerusform>%Ln mark</numerusform>
                <numerusform>%Ln marks</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>OwnWordActs</name>
        <message numerus="yes">
            <source>%n word(s) written to %1.</source>
            <translation>
                <numerusform>%Ln word written to %1.</numerusform>
                <numerusform>%Ln words written to %1.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PdfText</name>
        <message numerus="yes">
            <source>%n time(s)</source>
            <translation>
                <numerusform>%Ln time</numerusform>
                <numerusform>%Ln times</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PreferencesPage</name>
        <message numerus="yes">
            <source>%n backup(s) beside it, the newest of %1</source>
            <translation>
                <numerusform>%Ln backup beside it, of %1</numerusform>
                <numerusform>%Ln backups beside it, the newest of %1</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SheetPage</name>
        <message numerus="yes">
            <source>%n term(s)</source>
            <translation>
                <numerusform>%Ln term</numerusform>
                <numerusform>%Ln terms</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n time(s)</source>
            <translation>
                <numerusform>%Ln time</numerusform>
                <numerusform>%Ln times</numerusform>
            </translation>
        </message>
    </context>
</TS>
