<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>app</name>
    <message>
        <source>As the system</source>
        <translation>As the system</translation>
    </message>
    <message>
        <source>At least {least}</source>
        <translation>At least {least}</translation>
    </message>
    <message>
        <source>At most {most}</source>
        <translation>At most {most}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Close the program; everything is saved already</source>
        <translation>Close the program; everything is saved already</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Close this message</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colours</translation>
    </message>
    <message>
        <source>Colours, language and size of the window</source>
        <translation>Colours, language and size of the window</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>Different</translation>
    </message>
    <message>
        <source>Everything that was shown as saved is kept. You can go on; if it happens again, close the program and open it anew. The details stand in {log}.</source>
        <translation>Everything that was shown as saved is kept. You can go on; if it happens again, close the program and open it anew. The details stand in {log}.</translation>
    </message>
    <message>
        <source>Fill the whole screen, or go back</source>
        <translation>Fill the whole screen, or go back</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Full screen</translation>
    </message>
    <message>
        <source>Go back to 100 %</source>
        <translation>Go back to 100 %</translation>
    </message>
    <message>
        <source>In steps of {step}</source>
        <translation>In steps of {step}</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Keyboard shortcuts</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Larger</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Make everything larger</source>
        <translation>Make everything larger</translation>
    </message>
    <message>
        <source>Make everything smaller</source>
        <translation>Make everything smaller</translation>
    </message>
    <message>
        <source>Normal size</source>
        <translation>Normal size</translation>
    </message>
    <message>
        <source>Place in the clip</source>
        <translation>Place in the clip</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quit</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Search (tones not needed)</source>
        <translation>Search (tones not needed)</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Show all keys that work here</source>
        <translation>Show all keys that work here</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Smaller</translation>
    </message>
    <message>
        <source>Something went wrong that should not have</source>
        <translation>Something went wrong that should not have</translation>
    </message>
    <message>
        <source>The picture of the clip</source>
        <translation>The picture of the clip</translation>
    </message>
    <message>
        <source>The same, go on</source>
        <translation>The same, go on</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Window</translation>
    </message>
    <message>
        <source>{least} to {most}, step {step}</source>
        <translation>{least} to {most}, step {step}</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
    <message>
        <source>{percent} % done</source>
        <translation>{percent} % done</translation>
    </message>
    <message>
        <source>“{text}” is not a mark</source>
        <translation>“{text}” is not a mark</translation>
    </message>
</context>
</TS>
