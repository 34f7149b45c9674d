<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>app</name>
    <message>
        <source>(no name)</source>
        <translation>(no name)</translation>
    </message>
    <message>
        <source>0 to 60; the jury's figure is the rest.</source>
        <translation>0 to 60; the jury's figure is the rest.</translation>
    </message>
    <message>
        <source>0 where a unit may stay away.</source>
        <translation>0 where a unit may stay away.</translation>
    </message>
    <message>
        <source>0: whenever at least one sheet remains.</source>
        <translation>0: whenever at least one sheet remains.</translation>
    </message>
    <message>
        <source>1. Make sure that the printed page is yours and of this contest, then compare once more.</source>
        <translation>1. Make sure that the printed page is yours and of this contest, then compare once more.</translation>
    </message>
    <message>
        <source>1. Read the judge code to the secretariat, or compare it with the sheet that you sign by hand.</source>
        <translation>1. Read the judge code to the secretariat, or compare it with the sheet that you sign by hand.</translation>
    </message>
    <message>
        <source>1280 for HD, 1920 for full HD.</source>
        <translation>1280 for HD, 1920 for full HD.</translation>
    </message>
    <message>
        <source>2 copies</source>
        <translation>2 copies</translation>
    </message>
    <message>
        <source>2. Call the secretariat on a number that you know, not one from a message, and read both codes aloud.</source>
        <translation>2. Call the secretariat on a number that you know, not one from a message, and read both codes aloud.</translation>
    </message>
    <message>
        <source>2. Copy the file to a memory stick, or send it by e-mail or chat. It is sealed: only the secretariat opens it.</source>
        <translation>2. Copy the file to a memory stick, or send it by e-mail or chat. It is sealed: only the secretariat opens it.</translation>
    </message>
    <message>
        <source>3. Ask for a new pack on another memory stick. Nothing was written on this laptop but the pack's name.</source>
        <translation>3. Ask for a new pack on another memory stick. Nothing was written on this laptop but the pack's name.</translation>
    </message>
    <message>
        <source>3. Keep your copy until the secretariat says that it is in. A later file replaces this one by itself.</source>
        <translation>3. Keep your copy until the secretariat says that it is in. A later file replaces this one by itself.</translation>
    </message>
    <message>
        <source>720 for HD, 1080 for full HD.</source>
        <translation>720 for HD, 1080 for full HD.</translation>
    </message>
    <message>
        <source>8:30</source>
        <translation>8:30</translation>
    </message>
    <message>
        <source>A band begins above its end.</source>
        <translation>A band begins above its end.</translation>
    </message>
    <message>
        <source>A band reaches outside of what can be given. Change the bands first.</source>
        <translation>A band reaches outside of what can be given. Change the bands first.</translation>
    </message>
    <message>
        <source>A black stretch of this length is told; empty for none.</source>
        <translation>A black stretch of this length is told; empty for none.</translation>
    </message>
    <message>
        <source>A clip of the other shape is a finding.</source>
        <translation>A clip of the other shape is a finding.</translation>
    </message>
    <message>
        <source>A file for a part is written</source>
        <translation>A file for a part is written</translation>
    </message>
    <message>
        <source>A file that is chosen in a conflict, set aside or accepted although late, and a sheet that is moved to another entry, stand here with their reasons, and each can be taken back.</source>
        <translation>A file that is chosen in a conflict, set aside or accepted although late, and a sheet that is moved to another entry, stand here with their reasons, and each can be taken back.</translation>
    </message>
    <message>
        <source>A judge drops out</source>
        <translation>A judge drops out</translation>
    </message>
    <message>
        <source>A judge drops out…</source>
        <translation>A judge drops out…</translation>
    </message>
    <message>
        <source>A judge joins</source>
        <translation>A judge joins</translation>
    </message>
    <message>
        <source>A judge joins…</source>
        <translation>A judge joins…</translation>
    </message>
    <message>
        <source>A judge who finishes a sheet after less is asked for a reason.</source>
        <translation>A judge who finishes a sheet after less is asked for a reason.</translation>
    </message>
    <message>
        <source>A list with more of them is not taken in.</source>
        <translation>A list with more of them is not taken in.</translation>
    </message>
    <message>
        <source>A longer clip is a finding on which a person decides.</source>
        <translation>A longer clip is a finding on which a person decides.</translation>
    </message>
    <message>
        <source>A made-up contest with 110 clips and seven judges goes through every step, from clips to the printed decision.</source>
        <translation>A made-up contest with 110 clips and seven judges goes through every step, from clips to the printed decision.</translation>
    </message>
    <message>
        <source>A name is needed here.</source>
        <translation>A name is needed here.</translation>
    </message>
    <message>
        <source>A new criterion behind the one in hand</source>
        <translation>A new criterion behind the one in hand</translation>
    </message>
    <message>
        <source>A new laptop or a lost pack: issue a new pack. What this judge has handed in with an older pack keeps counting until the new one brings something newer.</source>
        <translation>A new laptop or a lost pack: issue a new pack. What this judge has handed in with an older pack keeps counting until the new one brings something newer.</translation>
    </message>
    <message>
        <source>A new section behind the one in hand</source>
        <translation>A new section behind the one in hand</translation>
    </message>
    <message>
        <source>A newer file of this judge counts. This one is kept, nothing is left to do.</source>
        <translation>A newer file of this judge counts. This one is kept, nothing is left to do.</translation>
    </message>
    <message>
        <source>A pack holds the rules, the list of entries and their clips. Import the list first.</source>
        <translation>A pack holds the rules, the list of entries and their clips. Import the list first.</translation>
    </message>
    <message>
        <source>A pack, a score file or a contest can be dropped anywhere on this window.</source>
        <translation>A pack, a score file or a contest can be dropped anywhere on this window.</translation>
    </message>
    <message>
        <source>A rubric needs a section with a criterion.</source>
        <translation>A rubric needs a section with a criterion.</translation>
    </message>
    <message>
        <source>A rules file or another contest can be dropped here, too. Everything can still be changed until the first pack is issued.</source>
        <translation>A rules file or another contest can be dropped here, too. Everything can still be changed until the first pack is issued.</translation>
    </message>
    <message>
        <source>A sample to try</source>
        <translation>A sample to try</translation>
    </message>
    <message>
        <source>A score file came after the close and does not count</source>
        <translation>A score file came after the close and does not count</translation>
    </message>
    <message>
        <source>A second look</source>
        <translation>A second look</translation>
    </message>
    <message>
        <source>A section needs a criterion. Delete the section instead.</source>
        <translation>A section needs a criterion. Delete the section instead.</translation>
    </message>
    <message>
        <source>A share for judge {judge}</source>
        <translation>A share for judge {judge}</translation>
    </message>
    <message>
        <source>A sheet for the wrong entry</source>
        <translation>A sheet for the wrong entry</translation>
    </message>
    <message>
        <source>A shorter clip is a finding on which a person decides.</source>
        <translation>A shorter clip is a finding on which a person decides.</translation>
    </message>
    <message>
        <source>A silent stretch of this length is told; empty for none.</source>
        <translation>A silent stretch of this length is told; empty for none.</translation>
    </message>
    <message>
        <source>A step must be greater than zero.</source>
        <translation>A step must be greater than zero.</translation>
    </message>
    <message>
        <source>A substitute who steps in marks</source>
        <translation>A substitute who steps in marks</translation>
    </message>
    <message>
        <source>A substitute who steps in marks all of it anew.</source>
        <translation>A substitute who steps in marks all of it anew.</translation>
    </message>
    <message>
        <source>A table of votes</source>
        <translation>A table of votes</translation>
    </message>
    <message>
        <source>A tie at the cut goes through the tie-breaks. Where they leave the place shared, all who share it go on; it stays open only while a drawn lot or the chair's word is waited for.</source>
        <translation>A tie at the cut goes through the tie-breaks. Where they leave the place shared, all who share it go on; it stays open only while a drawn lot or the chair's word is waited for.</translation>
    </message>
    <message>
        <source>A tie, by the chair's word</source>
        <translation>A tie, by the chair's word</translation>
    </message>
    <message>
        <source>A unit may have at most {count}.</source>
        <translation>A unit may have at most {count}.</translation>
    </message>
    <message>
        <source>A weight must be greater than zero.</source>
        <translation>A weight must be greater than zero.</translation>
    </message>
    <message>
        <source>A word of the chair on a prize fits no more and has to be given anew or taken back.</source>
        <translation>A word of the chair on a prize fits no more and has to be given anew or taken back.</translation>
    </message>
    <message>
        <source>A4, each page the way it lies, true to size, on one side.</source>
        <translation>A4, each page the way it lies, true to size, on one side.</translation>
    </message>
    <message>
        <source>About the judges</source>
        <translation>About the judges</translation>
    </message>
    <message>
        <source>About this pack</source>
        <translation>About this pack</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accept</translation>
    </message>
    <message>
        <source>Accept the clip</source>
        <translation>Accept the clip</translation>
    </message>
    <message>
        <source>Accept this late file</source>
        <translation>Accept this late file</translation>
    </message>
    <message>
        <source>Accept this late file…</source>
        <translation>Accept this late file…</translation>
    </message>
    <message>
        <source>Accept with a penalty</source>
        <translation>Accept with a penalty</translation>
    </message>
    <message>
        <source>Accepted although late</source>
        <translation>Accepted although late</translation>
    </message>
    <message>
        <source>Accept…</source>
        <translation>Accept…</translation>
    </message>
    <message>
        <source>Add a band</source>
        <translation>Add a band</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Add a folder…</translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation>Add a line</translation>
    </message>
    <message>
        <source>Add a note…</source>
        <translation>Add a note…</translation>
    </message>
    <message>
        <source>Add a row</source>
        <translation>Add a row</translation>
    </message>
    <message>
        <source>Adjusted ({reason})</source>
        <translation>Adjusted ({reason})</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Again</translation>
    </message>
    <message>
        <source>Against the file before</source>
        <translation>Against the file before</translation>
    </message>
    <message>
        <source>Agencies and place</source>
        <translation>Agencies and place</translation>
    </message>
    <message>
        <source>Agencies, legal bases, signer, numbers and dates, places of receipt, wording.</source>
        <translation>Agencies, legal bases, signer, numbers and dates, places of receipt, wording.</translation>
    </message>
    <message>
        <source>Agency, signs last</source>
        <translation>Agency, signs last</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>All awards</source>
        <translation>All awards</translation>
    </message>
    <message>
        <source>All blocks</source>
        <translation>All blocks</translation>
    </message>
    <message>
        <source>All entries</source>
        <translation>All entries</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>All files</translation>
    </message>
    <message>
        <source>All from {points} points on go on to the next round.</source>
        <translation>All from {points} points on go on to the next round.</translation>
    </message>
    <message>
        <source>All go on to the next round.</source>
        <translation>All go on to the next round.</translation>
    </message>
    <message>
        <source>All have looked again and the totals still lie too far apart: the chair decides, with a reason.</source>
        <translation>All have looked again and the totals still lie too far apart: the chair decides, with a reason.</translation>
    </message>
    <message>
        <source>All judges mark the trial first to get their bearings. It never counts. Chosen before packs are issued.</source>
        <translation>All judges mark the trial first to get their bearings. It never counts. Chosen before packs are issued.</translation>
    </message>
    <message>
        <source>All judges stood aside</source>
        <translation>All judges stood aside</translation>
    </message>
    <message>
        <source>All judges' totals on one line; hollow where the rules drop them</source>
        <translation>All judges' totals on one line; hollow where the rules drop them</translation>
    </message>
    <message>
        <source>All keyed</source>
        <translation>All keyed</translation>
    </message>
    <message>
        <source>All looks are taken one after the other.</source>
        <translation>All looks are taken one after the other.</translation>
    </message>
    <message>
        <source>All marks stay as you gave them. Say why; the reason goes along with your answer.</source>
        <translation>All marks stay as you gave them. Say why; the reason goes along with your answer.</translation>
    </message>
    <message>
        <source>All points of the section are multiplied by it.</source>
        <translation>All points of the section are multiplied by it.</translation>
    </message>
    <message>
        <source>All sheets are done.</source>
        <translation>All sheets are done.</translation>
    </message>
    <message>
        <source>All sheets are in. Close the round to see the standings.</source>
        <translation>All sheets are in. Close the round to see the standings.</translation>
    </message>
    <message>
        <source>All sheets of earlier versions are marked again.</source>
        <translation>All sheets of earlier versions are marked again.</translation>
    </message>
    <message>
        <source>All totals of {judges} are the same: nothing to even out</source>
        <translation>All totals of {judges} are the same: nothing to even out</translation>
    </message>
    <message>
        <source>All winners of a prize at once</source>
        <translation>All winners of a prize at once</translation>
    </message>
    <message>
        <source>All {count} clips are here and as they were issued.</source>
        <translation>All {count} clips are here and as they were issued.</translation>
    </message>
    <message>
        <source>All {judges} judges have their pack</source>
        <translation>All {judges} judges have their pack</translation>
    </message>
    <message>
        <source>Also for the {count} others of this kind that wait</source>
        <translation>Also for the {count} others of this kind that wait</translation>
    </message>
    <message>
        <source>Always between nothing and the whole part of the votes.</source>
        <translation>Always between nothing and the whole part of the votes.</translation>
    </message>
    <message>
        <source>An earlier contest's file</source>
        <translation>An earlier contest's file</translation>
    </message>
    <message>
        <source>An early look: the round is still open. This look is written down.</source>
        <translation>An early look: the round is still open. This look is written down.</translation>
    </message>
    <message>
        <source>An entry of a unit that has enough is passed over.</source>
        <translation>An entry of a unit that has enough is passed over.</translation>
    </message>
    <message>
        <source>An entry that has another prize for its place gives that one up; nobody moves up by this. The reason is printed in the minutes and stays on record.</source>
        <translation>An entry that has another prize for its place gives that one up; nobody moves up by this. The reason is printed in the minutes and stays on record.</translation>
    </message>
    <message>
        <source>An entry that is too long or came too late may lose points, another may gain some: each with a reason that is printed. Penalties for findings of screening stand here by themselves.</source>
        <translation>An entry that is too long or came too late may lose points, another may gain some: each with a reason that is printed. Penalties for findings of screening stand here by themselves.</translation>
    </message>
    <message>
        <source>An entry with fewer has no place, for that reason; it never counts as last.</source>
        <translation>An entry with fewer has no place, for that reason; it never counts as last.</translation>
    </message>
    <message>
        <source>An entry with fewer than {count} sheets has no place.</source>
        <translation>An entry with fewer than {count} sheets has no place.</translation>
    </message>
    <message>
        <source>An entry's figure is the mean of its sheets, each with its judge's weight.</source>
        <translation>An entry's figure is the mean of its sheets, each with its judge's weight.</translation>
    </message>
    <message>
        <source>An entry's figure is the mean of its sheets.</source>
        <translation>An entry's figure is the mean of its sheets.</translation>
    </message>
    <message>
        <source>An entry's figure is the mean of the places that the judges give it; less is better.</source>
        <translation>An entry's figure is the mean of the places that the judges give it; less is better.</translation>
    </message>
    <message>
        <source>An entry's figure is the mean of the points for the places that the judges give it.</source>
        <translation>An entry's figure is the mean of the points for the places that the judges give it.</translation>
    </message>
    <message>
        <source>An entry's figure is the median of its sheets.</source>
        <translation>An entry's figure is the median of its sheets.</translation>
    </message>
    <message>
        <source>An open tie: {entries}</source>
        <translation>An open tie: {entries}</translation>
    </message>
    <message>
        <source>Announcement of the results</source>
        <translation>Announcement of the results</translation>
    </message>
    <message>
        <source>Announcing the results</source>
        <translation>Announcing the results</translation>
    </message>
    <message>
        <source>Another entry</source>
        <translation>Another entry</translation>
    </message>
    <message>
        <source>Another entry…</source>
        <translation>Another entry…</translation>
    </message>
    <message>
        <source>Another figure</source>
        <translation>Another figure</translation>
    </message>
    <message>
        <source>Another figure, in points</source>
        <translation>Another figure, in points</translation>
    </message>
    <message>
        <source>Another file name</source>
        <translation>Another file name</translation>
    </message>
    <message>
        <source>Another file of this judge was chosen. This one is kept, and the choice can be taken back.</source>
        <translation>Another file of this judge was chosen. This one is kept, and the choice can be taken back.</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Another file…</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>Another folder…</translation>
    </message>
    <message>
        <source>Another interest keeps the judge from being fair</source>
        <translation>Another interest keeps the judge from being fair</translation>
    </message>
    <message>
        <source>Another kind of file</source>
        <translation>Another kind of file</translation>
    </message>
    <message>
        <source>Another look, another entry</source>
        <translation>Another look, another entry</translation>
    </message>
    <message>
        <source>Another place…</source>
        <translation>Another place…</translation>
    </message>
    <message>
        <source>Another reason:</source>
        <translation>Another reason:</translation>
    </message>
    <message>
        <source>Another shape of picture</source>
        <translation>Another shape of picture</translation>
    </message>
    <message>
        <source>Another way</source>
        <translation>Another way</translation>
    </message>
    <message>
        <source>Another way in is declared for this judge, so these sheets do not count. They are kept; the way in can be changed, with a reason.</source>
        <translation>Another way in is declared for this judge, so these sheets do not count. They are kept; the way in can be changed, with a reason.</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Answers</translation>
    </message>
    <message>
        <source>Approve the result</source>
        <translation>Approve the result</translation>
    </message>
    <message>
        <source>Approve the result…</source>
        <translation>Approve the result…</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Approved by</translation>
    </message>
    <message>
        <source>Are their totals themselves alike?</source>
        <translation>Are their totals themselves alike?</translation>
    </message>
    <message>
        <source>As given</source>
        <translation>As given</translation>
    </message>
    <message>
        <source>As it is to stand on all papers</source>
        <translation>As it is to stand on all papers</translation>
    </message>
    <message>
        <source>As it stands</source>
        <translation>As it stands</translation>
    </message>
    <message>
        <source>As it stands on all papers.</source>
        <translation>As it stands on all papers.</translation>
    </message>
    <message>
        <source>As it stands on papers.</source>
        <translation>As it stands on papers.</translation>
    </message>
    <message>
        <source>As proposed</source>
        <translation>As proposed</translation>
    </message>
    <message>
        <source>As soon as packs are out, each judge has a card here and each sheet a small box: in, missing, stood aside.</source>
        <translation>As soon as packs are out, each judge has a card here and each sheet a small box: in, missing, stood aside.</translation>
    </message>
    <message>
        <source>As the judge will see it</source>
        <translation>As the judge will see it</translation>
    </message>
    <message>
        <source>As the rules propose</source>
        <translation>As the rules propose</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>As the system</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>As usual</translation>
    </message>
    <message>
        <source>Ask before anything is decided</source>
        <translation>Ask before anything is decided</translation>
    </message>
    <message>
        <source>Ask before anything is decided:</source>
        <translation>Ask before anything is decided:</translation>
    </message>
    <message>
        <source>Ask the judge, who may hand the sheets in again once the round is open.</source>
        <translation>Ask the judge, who may hand the sheets in again once the round is open.</translation>
    </message>
    <message>
        <source>Assignment</source>
        <translation>Assignment</translation>
    </message>
    <message>
        <source>At least one criterion must be no bonus.</source>
        <translation>At least one criterion must be no bonus.</translation>
    </message>
    <message>
        <source>At least {least}</source>
        <translation>At least {least}</translation>
    </message>
    <message>
        <source>At most six digits before the comma.</source>
        <translation>At most six digits before the comma.</translation>
    </message>
    <message>
        <source>At most {most}</source>
        <translation>At most {most}</translation>
    </message>
    <message>
        <source>At the cut</source>
        <translation>At the cut</translation>
    </message>
    <message>
        <source>At the secretariat's desk, in Diverging marks: send the entry back to its judges.</source>
        <translation>At the secretariat's desk, in Diverging marks: send the entry back to its judges.</translation>
    </message>
    <message>
        <source>At the secretariat's desk, in Issue packs: compare the code with the judge and tick it off.</source>
        <translation>At the secretariat's desk, in Issue packs: compare the code with the judge and tick it off.</translation>
    </message>
    <message>
        <source>At the secretariat's desk, in Take in sheets: accept the late file, once the round is opened again.</source>
        <translation>At the secretariat's desk, in Take in sheets: accept the late file, once the round is opened again.</translation>
    </message>
    <message>
        <source>At the secretariat's desk, in Take in sheets: choose which of the files counts.</source>
        <translation>At the secretariat's desk, in Take in sheets: choose which of the files counts.</translation>
    </message>
    <message>
        <source>At the secretariat's desk, in Votes: take the table of votes in.</source>
        <translation>At the secretariat's desk, in Votes: take the table of votes in.</translation>
    </message>
    <message>
        <source>At {time}: {text}</source>
        <translation>At {time}: {text}</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Attachment</translation>
    </message>
    <message>
        <source>Authors</source>
        <translation>Authors</translation>
    </message>
    <message>
        <source>Authors and judges of the lists are held against it. The office only where another person has the same name.</source>
        <translation>Authors and judges of the lists are held against it. The office only where another person has the same name.</translation>
    </message>
    <message>
        <source>Award</source>
        <translation>Award</translation>
    </message>
    <message>
        <source>Award and entry</source>
        <translation>Award and entry</translation>
    </message>
    <message>
        <source>Award revoked</source>
        <translation>Award revoked</translation>
    </message>
    <message>
        <source>Awards</source>
        <translation>Awards</translation>
    </message>
    <message>
        <source>Awards and approval</source>
        <translation>Awards and approval</translation>
    </message>
    <message>
        <source>Awards and money</source>
        <translation>Awards and money</translation>
    </message>
    <message>
        <source>Awards for each block</source>
        <translation>Awards for each block</translation>
    </message>
    <message>
        <source>Awards, approval</source>
        <translation>Awards, approval</translation>
    </message>
    <message>
        <source>Awards, best first</source>
        <translation>Awards, best first</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Back 30 seconds</source>
        <translation>Back 30 seconds</translation>
    </message>
    <message>
        <source>Back 5 seconds</source>
        <translation>Back 5 seconds</translation>
    </message>
    <message>
        <source>Back to the judges</source>
        <translation>Back to the judges</translation>
    </message>
    <message>
        <source>Back to the tree; give up what is being typed</source>
        <translation>Back to the tree; give up what is being typed</translation>
    </message>
    <message>
        <source>Back to what is saved</source>
        <translation>Back to what is saved</translation>
    </message>
    <message>
        <source>Band {number} from</source>
        <translation>Band {number} from</translation>
    </message>
    <message>
        <source>Band {number} means</source>
        <translation>Band {number} means</translation>
    </message>
    <message>
        <source>Band {number} to</source>
        <translation>Band {number} to</translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>Bands</translation>
    </message>
    <message>
        <source>Bands: what ranges of marks mean</source>
        <translation>Bands: what ranges of marks mean</translation>
    </message>
    <message>
        <source>Before rounding</source>
        <translation>Before rounding</translation>
    </message>
    <message>
        <source>Before that the {high} highest and {low} lowest are dropped.</source>
        <translation>Before that the {high} highest and {low} lowest are dropped.</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>Begin</translation>
    </message>
    <message>
        <source>Begin at the slide in hand</source>
        <translation>Begin at the slide in hand</translation>
    </message>
    <message>
        <source>Begin the reveal</source>
        <translation>Begin the reveal</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Belongs to</translation>
    </message>
    <message>
        <source>Best band (2, 3, …: the next ones)</source>
        <translation>Best band (2, 3, …: the next ones)</translation>
    </message>
    <message>
        <source>Black picture, seconds</source>
        <translation>Black picture, seconds</translation>
    </message>
    <message>
        <source>Black screen</source>
        <translation>Black screen</translation>
    </message>
    <message>
        <source>Black screen, and back</source>
        <translation>Black screen, and back</translation>
    </message>
    <message>
        <source>Blank sheet</source>
        <translation>Blank sheet</translation>
    </message>
    <message>
        <source>Blind judging</source>
        <translation>Blind judging</translation>
    </message>
    <message>
        <source>Blind: judges do not see whose clip it is</source>
        <translation>Blind: judges do not see whose clip it is</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Block</translation>
    </message>
    <message>
        <source>Block by block</source>
        <translation>Block by block</translation>
    </message>
    <message>
        <source>Blocks</source>
        <translation>Blocks</translation>
    </message>
    <message>
        <source>Body above the organiser</source>
        <translation>Body above the organiser</translation>
    </message>
    <message>
        <source>Bonus</source>
        <translation>Bonus</translation>
    </message>
    <message>
        <source>Bonus criterion</source>
        <translation>Bonus criterion</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Bring back</translation>
    </message>
    <message>
        <source>Bring back a safety copy…</source>
        <translation>Bring back a safety copy…</translation>
    </message>
    <message>
        <source>Bring back…</source>
        <translation>Bring back…</translation>
    </message>
    <message>
        <source>Bring the entry back</source>
        <translation>Bring the entry back</translation>
    </message>
    <message>
        <source>By code</source>
        <translation>By code</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>By hand</translation>
    </message>
    <message>
        <source>By length</source>
        <translation>By length</translation>
    </message>
    <message>
        <source>By name or code; they may not enter. A list with an entry of theirs is not taken in.</source>
        <translation>By name or code; they may not enter. A list with an entry of theirs is not taken in.</translation>
    </message>
    <message>
        <source>By own total</source>
        <translation>By own total</translation>
    </message>
    <message>
        <source>By rule of thumb: {good}.</source>
        <translation>By rule of thumb: {good}.</translation>
    </message>
    <message>
        <source>By the rules</source>
        <translation>By the rules</translation>
    </message>
    <message>
        <source>By the rules a substitute who steps in marks all of it, and the judge's sheets are set aside. Else what is in keeps counting. The papers say so.</source>
        <translation>By the rules a substitute who steps in marks all of it, and the judge's sheets are set aside. Else what is in keeps counting. The papers say so.</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>Came in</translation>
    </message>
    <message>
        <source>Can the mean of all judges be relied on?</source>
        <translation>Can the mean of all judges be relied on?</translation>
    </message>
    <message>
        <source>Can't be computed: {why}.</source>
        <translation>Can't be computed: {why}.</translation>
    </message>
    <message>
        <source>Can't be opened</source>
        <translation>Can't be opened</translation>
    </message>
    <message>
        <source>Can't be read</source>
        <translation>Can't be read</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Carried over from the round before, percent</source>
        <translation>Carried over from the round before, percent</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificates</translation>
    </message>
    <message>
        <source>Chair of the jury</source>
        <translation>Chair of the jury</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Change</translation>
    </message>
    <message>
        <source>Change a sheet that was handed in</source>
        <translation>Change a sheet that was handed in</translation>
    </message>
    <message>
        <source>Change nothing, keep the contest's file as it is, and tell those who look after the program.</source>
        <translation>Change nothing, keep the contest's file as it is, and tell those who look after the program.</translation>
    </message>
    <message>
        <source>Change the mark</source>
        <translation>Change the mark</translation>
    </message>
    <message>
        <source>Change the marks</source>
        <translation>Change the marks</translation>
    </message>
    <message>
        <source>Change the way in</source>
        <translation>Change the way in</translation>
    </message>
    <message>
        <source>Change these marks</source>
        <translation>Change these marks</translation>
    </message>
    <message>
        <source>Change to these marks…    Ctrl + ↵</source>
        <translation>Change to these marks…    Ctrl + ↵</translation>
    </message>
    <message>
        <source>Change {number} of the assignment is recorded. Judges whose entries changed need a new pack.</source>
        <translation>Change {number} of the assignment is recorded. Judges whose entries changed need a new pack.</translation>
    </message>
    <message>
        <source>Changed after the approval (no. {number})</source>
        <translation>Changed after the approval (no. {number})</translation>
    </message>
    <message>
        <source>Changed just now</source>
        <translation>Changed just now</translation>
    </message>
    <message>
        <source>Changed: {reason}</source>
        <translation>Changed: {reason}</translation>
    </message>
    <message>
        <source>Check again</source>
        <translation>Check again</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choose</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Choose a folder…</translation>
    </message>
    <message>
        <source>Choose a rules file</source>
        <translation>Choose a rules file</translation>
    </message>
    <message>
        <source>Choose a rules file…</source>
        <translation>Choose a rules file…</translation>
    </message>
    <message>
        <source>Choose a sheet at the left</source>
        <translation>Choose a sheet at the left</translation>
    </message>
    <message>
        <source>Choose an earlier contest's file…</source>
        <translation>Choose an earlier contest's file…</translation>
    </message>
    <message>
        <source>Choose judges…</source>
        <translation>Choose judges…</translation>
    </message>
    <message>
        <source>Choose last year's contest</source>
        <translation>Choose last year's contest</translation>
    </message>
    <message>
        <source>Choose or drop a table with one row for each entry: its code, and a column for each kind of vote that the rules weigh. What the votes count and change is shown before anything is taken in.</source>
        <translation>Choose or drop a table with one row for each entry: its code, and a column for each kind of vote that the rules weigh. What the votes count and change is shown before anything is taken in.</translation>
    </message>
    <message>
        <source>Choose or drop an Excel or CSV file with one row for each entry, or copy the rows in Excel and paste them here. You see how each column is read before anything is taken in.</source>
        <translation>Choose or drop an Excel or CSV file with one row for each entry, or copy the rows in Excel and paste them here. You see how each column is read before anything is taken in.</translation>
    </message>
    <message>
        <source>Choose or drop an Excel or CSV file with one row for each judge (code, name, role, office), or copy the rows in Excel and paste them here. You see how each column is read before anything is taken in.</source>
        <translation>Choose or drop an Excel or CSV file with one row for each judge (code, name, role, office), or copy the rows in Excel and paste them here. You see how each column is read before anything is taken in.</translation>
    </message>
    <message>
        <source>Choose or drop the folder in which the clips lie. Each is matched to its entry by name, played in the background and held against the rules; the files themselves stay as they are.</source>
        <translation>Choose or drop the folder in which the clips lie. Each is matched to its entry by name, played in the background and held against the rules; the files themselves stay as they are.</translation>
    </message>
    <message>
        <source>Choose score files</source>
        <translation>Choose score files</translation>
    </message>
    <message>
        <source>Choose score files…</source>
        <translation>Choose score files…</translation>
    </message>
    <message>
        <source>Choose the rules, name the contest, then say where its file is to lie.</source>
        <translation>Choose the rules, name the contest, then say where its file is to lie.</translation>
    </message>
    <message>
        <source>Choose this file</source>
        <translation>Choose this file</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choose…</translation>
    </message>
    <message>
        <source>Clip</source>
        <translation>Clip</translation>
    </message>
    <message>
        <source>Clip and unit</source>
        <translation>Clip and unit</translation>
    </message>
    <message>
        <source>Clip file</source>
        <translation>Clip file</translation>
    </message>
    <message>
        <source>Clips</source>
        <translation>Clips</translation>
    </message>
    <message>
        <source>Clips and screening</source>
        <translation>Clips and screening</translation>
    </message>
    <message>
        <source>Clips are being looked into</source>
        <translation>Clips are being looked into</translation>
    </message>
    <message>
        <source>Clips are matched to the list of entries. Import the list first, then screen the folder.</source>
        <translation>Clips are matched to the list of entries. Import the list first, then screen the folder.</translation>
    </message>
    <message>
        <source>Clips as given</source>
        <translation>Clips as given</translation>
    </message>
    <message>
        <source>Clips before the names</source>
        <translation>Clips before the names</translation>
    </message>
    <message>
        <source>Clips beside the names</source>
        <translation>Clips beside the names</translation>
    </message>
    <message>
        <source>Clips by code {arrow}</source>
        <translation>Clips by code {arrow}</translation>
    </message>
    <message>
        <source>Clips that were screened already go by the earlier limits until they are screened again.</source>
        <translation>Clips that were screened already go by the earlier limits until they are screened again.</translation>
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
        <source>Close the round</source>
        <translation>Close the round</translation>
    </message>
    <message>
        <source>Close the round with gaps</source>
        <translation>Close the round with gaps</translation>
    </message>
    <message>
        <source>Close the round, see the standings and how each figure came about, print the decision.</source>
        <translation>Close the round, see the standings and how each figure came about, print the decision.</translation>
    </message>
    <message>
        <source>Close the round…</source>
        <translation>Close the round…</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Close this message</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Closed with {count} sheets missing</source>
        <translation>Closed with {count} sheets missing</translation>
    </message>
    <message>
        <source>Closing the round</source>
        <translation>Closing the round</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Code of the entry</source>
        <translation>Code of the entry</translation>
    </message>
    <message>
        <source>Code of the result</source>
        <translation>Code of the result</translation>
    </message>
    <message>
        <source>Code of the rules</source>
        <translation>Code of the rules</translation>
    </message>
    <message>
        <source>Code of the rules {code}</source>
        <translation>Code of the rules {code}</translation>
    </message>
    <message>
        <source>Codes by pattern</source>
        <translation>Codes by pattern</translation>
    </message>
    <message>
        <source>Codes for rows without one</source>
        <translation>Codes for rows without one</translation>
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
        <source>Column</source>
        <translation>Column</translation>
    </message>
    <message>
        <source>Column {number}</source>
        <translation>Column {number}</translation>
    </message>
    <message>
        <source>Columns of the table of votes, and what one vote of each weighs.</source>
        <translation>Columns of the table of votes, and what one vote of each weighs.</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>Comes from</translation>
    </message>
    <message>
        <source>Coming next</source>
        <translation>Coming next</translation>
    </message>
    <message>
        <source>Compare my marks</source>
        <translation>Compare my marks</translation>
    </message>
    <message>
        <source>Compare the contest code</source>
        <translation>Compare the contest code</translation>
    </message>
    <message>
        <source>Compare the judge code with the sheet that the judge signed, or let the judge read it out on the telephone. Any digit that differs: do not confirm, ask the judge.</source>
        <translation>Compare the judge code with the sheet that the judge signed, or let the judge read it out on the telephone. Any digit that differs: do not confirm, ask the judge.</translation>
    </message>
    <message>
        <source>Compare with the file before</source>
        <translation>Compare with the file before</translation>
    </message>
    <message>
        <source>Compared and found the same</source>
        <translation>Compared and found the same</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Comparing</translation>
    </message>
    <message>
        <source>Confirm the marks</source>
        <translation>Confirm the marks</translation>
    </message>
    <message>
        <source>Confirm these marks</source>
        <translation>Confirm these marks</translation>
    </message>
    <message>
        <source>Confirm these marks…    Ctrl + ↵</source>
        <translation>Confirm these marks…    Ctrl + ↵</translation>
    </message>
    <message>
        <source>Confirmed: {reason}</source>
        <translation>Confirmed: {reason}</translation>
    </message>
    <message>
        <source>Conflict</source>
        <translation>Conflict</translation>
    </message>
    <message>
        <source>Conflict settled</source>
        <translation>Conflict settled</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>Conflicts</translation>
    </message>
    <message>
        <source>Conflicts must be settled by the secretariat before the round can be closed.</source>
        <translation>Conflicts must be settled by the secretariat before the round can be closed.</translation>
    </message>
    <message>
        <source>Consolidation</source>
        <translation>Consolidation</translation>
    </message>
    <message>
        <source>Contest</source>
        <translation>Contest</translation>
    </message>
    <message>
        <source>Contest and rules</source>
        <translation>Contest and rules</translation>
    </message>
    <message>
        <source>Contest code</source>
        <translation>Contest code</translation>
    </message>
    <message>
        <source>Contest code, to be read out to every judge</source>
        <translation>Contest code, to be read out to every judge</translation>
    </message>
    <message>
        <source>Contests</source>
        <translation>Contests</translation>
    </message>
    <message>
        <source>Contests and rules files</source>
        <translation>Contests and rules files</translation>
    </message>
    <message>
        <source>Convert to Unicode</source>
        <translation>Convert to Unicode</translation>
    </message>
    <message>
        <source>Copied: {path}</source>
        <translation>Copied: {path}</translation>
    </message>
    <message>
        <source>Copies of {title}</source>
        <translation>Copies of {title}</translation>
    </message>
    <message>
        <source>Copy a rubric</source>
        <translation>Copy a rubric</translation>
    </message>
    <message>
        <source>Copy from another contest…</source>
        <translation>Copy from another contest…</translation>
    </message>
    <message>
        <source>Copy the clips along ({size}), each checked after it is written</source>
        <translation>Copy the clips along ({size}), each checked after it is written</translation>
    </message>
    <message>
        <source>Copy the clips along ({size}), under codes and without what their files say</source>
        <translation>Copy the clips along ({size}), under codes and without what their files say</translation>
    </message>
    <message>
        <source>Copy the file to</source>
        <translation>Copy the file to</translation>
    </message>
    <message>
        <source>Copy the rubric of another contest</source>
        <translation>Copy the rubric of another contest</translation>
    </message>
    <message>
        <source>Copy this rubric</source>
        <translation>Copy this rubric</translation>
    </message>
    <message>
        <source>Copy to a stick…</source>
        <translation>Copy to a stick…</translation>
    </message>
    <message>
        <source>Copying and checking the clip of {entry} ({done} of {whole})</source>
        <translation>Copying and checking the clip of {entry} ({done} of {whole})</translation>
    </message>
    <message>
        <source>Correct an error</source>
        <translation>Correct an error</translation>
    </message>
    <message>
        <source>Correct an error…</source>
        <translation>Correct an error…</translation>
    </message>
    <message>
        <source>Count the sheets whose every mark stands</source>
        <translation>Count the sheets whose every mark stands</translation>
    </message>
    <message>
        <source>Counting otherwise…</source>
        <translation>Counting otherwise…</translation>
    </message>
    <message>
        <source>Counts</source>
        <translation>Counts</translation>
    </message>
    <message>
        <source>Covering page of {judge}</source>
        <translation>Covering page of {judge}</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Criterion</translation>
    </message>
    <message>
        <source>Criterion of the note</source>
        <translation>Criterion of the note</translation>
    </message>
    <message>
        <source>Criterion {name}, {range}</source>
        <translation>Criterion {name}, {range}</translation>
    </message>
    <message>
        <source>Criterion “{name}” is gone</source>
        <translation>Criterion “{name}” is gone</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Decided</translation>
    </message>
    <message>
        <source>Decided by the chair</source>
        <translation>Decided by the chair</translation>
    </message>
    <message>
        <source>Deciding the findings</source>
        <translation>Deciding the findings</translation>
    </message>
    <message>
        <source>Decimals</source>
        <translation>Decimals</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Decision no. {number} was opened again: {reason}</source>
        <translation>Decision no. {number} was opened again: {reason}</translation>
    </message>
    <message>
        <source>Decision on the awards</source>
        <translation>Decision on the awards</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decisions</translation>
    </message>
    <message>
        <source>Decisions are made in this file from now on, no more in the other one. The reason stays on record.</source>
        <translation>Decisions are made in this file from now on, no more in the other one. The reason stays on record.</translation>
    </message>
    <message>
        <source>Declare this way</source>
        <translation>Declare this way</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Depart from the proposal…</source>
        <translation>Depart from the proposal…</translation>
    </message>
    <message>
        <source>Departure from the proposal</source>
        <translation>Departure from the proposal</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Differences</translation>
    </message>
    <message>
        <source>Different</source>
        <translation>Different</translation>
    </message>
    <message>
        <source>Disqualify</source>
        <translation>Disqualify</translation>
    </message>
    <message>
        <source>Disqualify the entry</source>
        <translation>Disqualify the entry</translation>
    </message>
    <message>
        <source>Disqualify…</source>
        <translation>Disqualify…</translation>
    </message>
    <message>
        <source>Divergence</source>
        <translation>Divergence</translation>
    </message>
    <message>
        <source>Diverging marks</source>
        <translation>Diverging marks</translation>
    </message>
    <message>
        <source>Do again</source>
        <translation>Do again</translation>
    </message>
    <message>
        <source>Do again what was taken back last</source>
        <translation>Do again what was taken back last</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>Do it again</translation>
    </message>
    <message>
        <source>Do not mark this entry: your own unit's, or your own work</source>
        <translation>Do not mark this entry: your own unit's, or your own work</translation>
    </message>
    <message>
        <source>Do they put the entries in the same order?</source>
        <translation>Do they put the entries in the same order?</translation>
    </message>
    <message>
        <source>Does it hold if counted otherwise?</source>
        <translation>Does it hold if counted otherwise?</translation>
    </message>
    <message>
        <source>Does not count</source>
        <translation>Does not count</translation>
    </message>
    <message>
        <source>Does not hold</source>
        <translation>Does not hold</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>Done again: {what}</source>
        <translation>Done again: {what}</translation>
    </message>
    <message>
        <source>Done with this clip, on to the next    Ctrl + ↵</source>
        <translation>Done with this clip, on to the next    Ctrl + ↵</translation>
    </message>
    <message>
        <source>Done, next clip</source>
        <translation>Done, next clip</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Down</translation>
    </message>
    <message>
        <source>Drag an entry onto a prize to give it otherwise than proposed.</source>
        <translation>Drag an entry onto a prize to give it otherwise than proposed.</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Draw</translation>
    </message>
    <message>
        <source>Draw again…</source>
        <translation>Draw again…</translation>
    </message>
    <message>
        <source>Draw who marks what</source>
        <translation>Draw who marks what</translation>
    </message>
    <message>
        <source>Drawn from “{seed}”, which stays on record.</source>
        <translation>Drawn from “{seed}”, which stays on record.</translation>
    </message>
    <message>
        <source>Drawn, but not all judges can be compared: no entries lead from some to the others.</source>
        <translation>Drawn, but not all judges can be compared: no entries lead from some to the others.</translation>
    </message>
    <message>
        <source>Drawn; there are too few judges for: {entries}</source>
        <translation>Drawn; there are too few judges for: {entries}</translation>
    </message>
    <message>
        <source>Draw…</source>
        <translation>Draw…</translation>
    </message>
    <message>
        <source>Drop score files and judges' spreadsheets anywhere on this window. The same file twice does no harm.</source>
        <translation>Drop score files and judges' spreadsheets anywhere on this window. The same file twice does no harm.</translation>
    </message>
    <message>
        <source>Drop the judges' score files or spreadsheets anywhere on this window, or choose them from a stick or a mailbox's folder. Each gets a line of its own that says what became of it; the same file twice does no harm.</source>
        <translation>Drop the judges' score files or spreadsheets anywhere on this window, or choose them from a stick or a mailbox's folder. Each gets a line of its own that says what became of it; the same file twice does no harm.</translation>
    </message>
    <message>
        <source>Each block has prizes of its own.</source>
        <translation>Each block has prizes of its own.</translation>
    </message>
    <message>
        <source>Each empty place gets one judge, loads as even as they can be, never one with a conflict.</source>
        <translation>Each empty place gets one judge, loads as even as they can be, never one with a conflict.</translation>
    </message>
    <message>
        <source>Each judge</source>
        <translation>Each judge</translation>
    </message>
    <message>
        <source>Each judge gets a pack of their own. Import the panel first.</source>
        <translation>Each judge gets a pack of their own. Import the panel first.</translation>
    </message>
    <message>
        <source>Each judge gets the own sheets of {count} entries, how far the totals lie apart and the limit, never what others gave. The round stays closed: the record lets it take in these answers only.</source>
        <translation>Each judge gets the own sheets of {count} entries, how far the totals lie apart and the limit, never what others gave. The round stays closed: the record lets it take in these answers only.</translation>
    </message>
    <message>
        <source>Edit what papers say</source>
        <translation>Edit what papers say</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Edit…</translation>
    </message>
    <message>
        <source>Empty where every judge marks every entry.</source>
        <translation>Empty where every judge marks every entry.</translation>
    </message>
    <message>
        <source>End the reveal</source>
        <translation>End the reveal</translation>
    </message>
    <message>
        <source>Ends of the scale</source>
        <translation>Ends of the scale</translation>
    </message>
    <message>
        <source>Entrants</source>
        <translation>Entrants</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Entries</translation>
    </message>
    <message>
        <source>Entries by place</source>
        <translation>Entries by place</translation>
    </message>
    <message>
        <source>Entries by place: hide</source>
        <translation>Entries by place: hide</translation>
    </message>
    <message>
        <source>Entries of each: {loads}</source>
        <translation>Entries of each: {loads}</translation>
    </message>
    <message>
        <source>Entries of one unit</source>
        <translation>Entries of one unit</translation>
    </message>
    <message>
        <source>Entries of the round</source>
        <translation>Entries of the round</translation>
    </message>
    <message>
        <source>Entries of which nobody has sent a sheet yet go to this judge until loads are even. Those who give some need a new pack, too; a sheet that they send all the same is set aside.</source>
        <translation>Entries of which nobody has sent a sheet yet go to this judge until loads are even. Those who give some need a new pack, too; a sheet that they send all the same is set aside.</translation>
    </message>
    <message>
        <source>Entries to mark</source>
        <translation>Entries to mark</translation>
    </message>
    <message>
        <source>Entries, best first</source>
        <translation>Entries, best first</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entry</translation>
    </message>
    <message>
        <source>Entry before</source>
        <translation>Entry before</translation>
    </message>
    <message>
        <source>Entry before this one in the list</source>
        <translation>Entry before this one in the list</translation>
    </message>
    <message>
        <source>Entry {code}</source>
        <translation>Entry {code}</translation>
    </message>
    <message>
        <source>Entry {code} is in already. Why is the sheet keyed anew? The earlier one stays stored.</source>
        <translation>Entry {code} is in already. Why is the sheet keyed anew? The earlier one stays stored.</translation>
    </message>
    <message>
        <source>Entry {code} is judged like the others.</source>
        <translation>Entry {code} is judged like the others.</translation>
    </message>
    <message>
        <source>Entry {code} is the trial: all judges mark it first, and it never counts.</source>
        <translation>Entry {code} is the trial: all judges mark it first, and it never counts.</translation>
    </message>
    <message>
        <source>Entry {code}. The rules want a remark with such a mark for {criteria}.</source>
        <translation>Entry {code}. The rules want a remark with such a mark for {criteria}.</translation>
    </message>
    <message>
        <source>Entry {entry}</source>
        <translation>Entry {entry}</translation>
    </message>
    <message>
        <source>Entry {entry} is passed over for “{award}”: its unit, that of {others}, has enough.</source>
        <translation>Entry {entry} is passed over for “{award}”: its unit, that of {others}, has enough.</translation>
    </message>
    <message>
        <source>Entry {entry}: the two keyings differ in {count} marks. Look at the paper.</source>
        <translation>Entry {entry}: the two keyings differ in {count} marks. Look at the paper.</translation>
    </message>
    <message>
        <source>Entry {entry}: what the paper says is kept, and the sheet counts.</source>
        <translation>Entry {entry}: what the paper says is kept, and the sheet counts.</translation>
    </message>
    <message>
        <source>Entry {entry}: {points} points were taken back.</source>
        <translation>Entry {entry}: {points} points were taken back.</translation>
    </message>
    <message>
        <source>Entry {entry}: {points} points. They can be taken back.</source>
        <translation>Entry {entry}: {points} points. They can be taken back.</translation>
    </message>
    <message>
        <source>Entry {letter}</source>
        <translation>Entry {letter}</translation>
    </message>
    <message>
        <source>Equal entries then wait for the chair's word or a lot.</source>
        <translation>Equal entries then wait for the chair's word or a lot.</translation>
    </message>
    <message>
        <source>Equal entries, a prize hangs on their order</source>
        <translation>Equal entries, a prize hangs on their order</translation>
    </message>
    <message>
        <source>Even out harsh and mild judges</source>
        <translation>Even out harsh and mild judges</translation>
    </message>
    <message>
        <source>Every award stays where it is.</source>
        <translation>Every award stays where it is.</translation>
    </message>
    <message>
        <source>Every block has all these awards for itself.</source>
        <translation>Every block has all these awards for itself.</translation>
    </message>
    <message>
        <source>Every file has its entry.</source>
        <translation>Every file has its entry.</translation>
    </message>
    <message>
        <source>Every judge marks every entry</source>
        <translation>Every judge marks every entry</translation>
    </message>
    <message>
        <source>Every mark that stands is kept, the rest is given again.</source>
        <translation>Every mark that stands is kept, the rest is given again.</translation>
    </message>
    <message>
        <source>Every sheet is done or stood aside from. Write the score file and send it to the secretariat.</source>
        <translation>Every sheet is done or stood aside from. Write the score file and send it to the secretariat.</translation>
    </message>
    <message>
        <source>Every sheet was keyed once</source>
        <translation>Every sheet was keyed once</translation>
    </message>
    <message>
        <source>Everything is saved again.</source>
        <translation>Everything is saved again.</translation>
    </message>
    <message>
        <source>Everything that was shown as saved is kept. You can go on; if it happens again, close the program and open it anew. The details stand in {log}.</source>
        <translation>Everything that was shown as saved is kept. You can go on; if it happens again, close the program and open it anew. The details stand in {log}.</translation>
    </message>
    <message>
        <source>Example</source>
        <translation>Example</translation>
    </message>
    <message>
        <source>Example: 3 clips</source>
        <translation>Example: 3 clips</translation>
    </message>
    <message>
        <source>Example: 4 entries, 5 judges</source>
        <translation>Example: 4 entries, 5 judges</translation>
    </message>
    <message>
        <source>Excel spreadsheet</source>
        <translation>Excel spreadsheet</translation>
    </message>
    <message>
        <source>Excel spreadsheet or CSV</source>
        <translation>Excel spreadsheet or CSV</translation>
    </message>
    <message>
        <source>Export the entries</source>
        <translation>Export the entries</translation>
    </message>
    <message>
        <source>Export the panel</source>
        <translation>Export the panel</translation>
    </message>
    <message>
        <source>Export the progress</source>
        <translation>Export the progress</translation>
    </message>
    <message>
        <source>Export the standings</source>
        <translation>Export the standings</translation>
    </message>
    <message>
        <source>Export the table…</source>
        <translation>Export the table…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Faster</translation>
    </message>
    <message>
        <source>Fewer sentences</source>
        <translation>Fewer sentences</translation>
    </message>
    <message>
        <source>Fewest entries of one unit</source>
        <translation>Fewest entries of one unit</translation>
    </message>
    <message>
        <source>Fewest sheets for a place</source>
        <translation>Fewest sheets for a place</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Figure</translation>
    </message>
    <message>
        <source>Figure from which on they go on</source>
        <translation>Figure from which on they go on</translation>
    </message>
    <message>
        <source>Figure without → with</source>
        <translation>Figure without → with</translation>
    </message>
    <message>
        <source>Figures and places stay. The result has to be approved anew.</source>
        <translation>Figures and places stay. The result has to be approved anew.</translation>
    </message>
    <message>
        <source>Figures and places stay; nobody moves up by itself.</source>
        <translation>Figures and places stay; nobody moves up by itself.</translation>
    </message>
    <message>
        <source>Figures are rounded {mode} to {decimals} decimals at each step.</source>
        <translation>Figures are rounded {mode} to {decimals} decimals at each step.</translation>
    </message>
    <message>
        <source>Figures are rounded {mode} to {decimals} decimals.</source>
        <translation>Figures are rounded {mode} to {decimals} decimals.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>File number</source>
        <translation>File number</translation>
    </message>
    <message>
        <source>File number {number} holds every sheet as it is now.</source>
        <translation>File number {number} holds every sheet as it is now.</translation>
    </message>
    <message>
        <source>File set aside</source>
        <translation>File set aside</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Files</translation>
    </message>
    <message>
        <source>Files that come in afterwards count again, and who went on is open again. The chair's reason stays on record.</source>
        <translation>Files that come in afterwards count again, and who went on is open again. The chair's reason stays on record.</translation>
    </message>
    <message>
        <source>Files that come in late count again from then on. The reason stays on record.</source>
        <translation>Files that come in late count again from then on. The reason stays on record.</translation>
    </message>
    <message>
        <source>Fill empty places…</source>
        <translation>Fill empty places…</translation>
    </message>
    <message>
        <source>Fill the whole screen, or go back</source>
        <translation>Fill the whole screen, or go back</translation>
    </message>
    <message>
        <source>Final report</source>
        <translation>Final report</translation>
    </message>
    <message>
        <source>Find an entry</source>
        <translation>Find an entry</translation>
    </message>
    <message>
        <source>Finish the sheet</source>
        <translation>Finish the sheet</translation>
    </message>
    <message>
        <source>Finish this sheet and go on to the next clip that is not done</source>
        <translation>Finish this sheet and go on to the next clip that is not done</translation>
    </message>
    <message>
        <source>First</source>
        <translation>First</translation>
    </message>
    <message>
        <source>First and last name</source>
        <translation>First and last name</translation>
    </message>
    <message>
        <source>First keying</source>
        <translation>First keying</translation>
    </message>
    <message>
        <source>First press: the stretch begins here; second: it ends here and is repeated; third: go on as usual</source>
        <translation>First press: the stretch begins here; second: it ends here and is repeated; third: go on as usual</translation>
    </message>
    <message>
        <source>First second of the clip</source>
        <translation>First second of the clip</translation>
    </message>
    <message>
        <source>Fixed since the packs were issued</source>
        <translation>Fixed since the packs were issued</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>Floor</translation>
    </message>
    <message>
        <source>Folder for my sheets</source>
        <translation>Folder for my sheets</translation>
    </message>
    <message>
        <source>Folder or stick…</source>
        <translation>Folder or stick…</translation>
    </message>
    <message>
        <source>For each criterion the mean of the judges' places is taken; these are added up, and less is better.</source>
        <translation>For each criterion the mean of the judges' places is taken; these are added up, and less is better.</translation>
    </message>
    <message>
        <source>For each criterion the mean of the points for the judges' places is taken; these are added up.</source>
        <translation>For each criterion the mean of the points for the judges' places is taken; these are added up.</translation>
    </message>
    <message>
        <source>For each criterion the mean over all sheets is taken, each with its judge's weight; these are added up.</source>
        <translation>For each criterion the mean over all sheets is taken, each with its judge's weight; these are added up.</translation>
    </message>
    <message>
        <source>For each criterion the mean over all sheets is taken; these are added up.</source>
        <translation>For each criterion the mean over all sheets is taken; these are added up.</translation>
    </message>
    <message>
        <source>For each criterion the median over all sheets is taken; these are added up.</source>
        <translation>For each criterion the median over all sheets is taken; these are added up.</translation>
    </message>
    <message>
        <source>For first, second, third place and so on, such as 10; 9; 8.</source>
        <translation>For first, second, third place and so on, such as 10; 9; 8.</translation>
    </message>
    <message>
        <source>For internal use</source>
        <translation>For internal use</translation>
    </message>
    <message>
        <source>For the chair</source>
        <translation>For the chair</translation>
    </message>
    <message>
        <source>For the most votes, the second most and so on, such as 10; 9; 8.</source>
        <translation>For the most votes, the second most and so on, such as 10; 9; 8.</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>For whom</translation>
    </message>
    <message>
        <source>For {judges} paper, a spreadsheet or a table is the declared way in: score files from these packs will not count unless the way is changed.</source>
        <translation>For {judges} paper, a spreadsheet or a table is the declared way in: score files from these packs will not count unless the way is changed.</translation>
    </message>
    <message>
        <source>From 1 to 99 copies.</source>
        <translation>From 1 to 99 copies.</translation>
    </message>
    <message>
        <source>From first to last</source>
        <translation>From first to last</translation>
    </message>
    <message>
        <source>From now on only what comes by {way} counts for {judge}; what came otherwise is kept and set aside. The reason stays on record, and the change can be taken back.</source>
        <translation>From now on only what comes by {way} counts for {judge}; what came otherwise is kept and set aside. The reason stays on record, and the change can be taken back.</translation>
    </message>
    <message>
        <source>From round to round</source>
        <translation>From round to round</translation>
    </message>
    <message>
        <source>From second</source>
        <translation>From second</translation>
    </message>
    <message>
        <source>From the first prize to the last</source>
        <translation>From the first prize to the last</translation>
    </message>
    <message>
        <source>From the last prize to the first</source>
        <translation>From the last prize to the first</translation>
    </message>
    <message>
        <source>From the least to the most there is no whole number of steps.</source>
        <translation>From the least to the most there is no whole number of steps.</translation>
    </message>
    <message>
        <source>From the slide in hand</source>
        <translation>From the slide in hand</translation>
    </message>
    <message>
        <source>From then on the result is locked. Only revoking an award or a correction opens it again, each with a reason, and the next decision names this one.</source>
        <translation>From then on the result is locked. Only revoking an award or a correction opens it again, each with a reason, and the next decision names this one.</translation>
    </message>
    <message>
        <source>From this distance on</source>
        <translation>From this distance on</translation>
    </message>
    <message>
        <source>From {least} sheets on, the {high} highest and {low} lowest are dropped before that.</source>
        <translation>From {least} sheets on, the {high} highest and {low} lowest are dropped before that.</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Full screen</translation>
    </message>
    <message>
        <source>Further down</source>
        <translation>Further down</translation>
    </message>
    <message>
        <source>Further up</source>
        <translation>Further up</translation>
    </message>
    <message>
        <source>Give codes 001, 002, …</source>
        <translation>Give codes 001, 002, …</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>Give it up</translation>
    </message>
    <message>
        <source>Give it up…</source>
        <translation>Give it up…</translation>
    </message>
    <message>
        <source>Give or take</source>
        <translation>Give or take</translation>
    </message>
    <message>
        <source>Give or take points…</source>
        <translation>Give or take points…</translation>
    </message>
    <message>
        <source>Give points</source>
        <translation>Give points</translation>
    </message>
    <message>
        <source>Give the mark</source>
        <translation>Give the mark</translation>
    </message>
    <message>
        <source>Give the mark again that was taken back last</source>
        <translation>Give the mark again that was taken back last</translation>
    </message>
    <message>
        <source>Give the middle of a band of the criterion in hand</source>
        <translation>Give the middle of a band of the criterion in hand</translation>
    </message>
    <message>
        <source>Give the prize above or below to the entry in hand</source>
        <translation>Give the prize above or below to the entry in hand</translation>
    </message>
    <message>
        <source>Give this judge a share…</source>
        <translation>Give this judge a share…</translation>
    </message>
    <message>
        <source>Give up the new version</source>
        <translation>Give up the new version</translation>
    </message>
    <message>
        <source>Give up what is being typed; leave the whole screen</source>
        <translation>Give up what is being typed; leave the whole screen</translation>
    </message>
    <message>
        <source>Given by mistake</source>
        <translation>Given by mistake</translation>
    </message>
    <message>
        <source>Given on an earlier version of the rubric. The sheets are kept; they count by the chair's ruling, or are marked again.</source>
        <translation>Given on an earlier version of the rubric. The sheets are kept; they count by the chair's ruling, or are marked again.</translation>
    </message>
    <message>
        <source>Go back to 100 %</source>
        <translation>Go back to 100 %</translation>
    </message>
    <message>
        <source>Go on to marking</source>
        <translation>Go on to marking</translation>
    </message>
    <message>
        <source>Go to approval</source>
        <translation>Go to approval</translation>
    </message>
    <message>
        <source>Go to the awards</source>
        <translation>Go to the awards</translation>
    </message>
    <message>
        <source>Go to the clips</source>
        <translation>Go to the clips</translation>
    </message>
    <message>
        <source>Go to the entries</source>
        <translation>Go to the entries</translation>
    </message>
    <message>
        <source>Go to the judges</source>
        <translation>Go to the judges</translation>
    </message>
    <message>
        <source>Go to the packs</source>
        <translation>Go to the packs</translation>
    </message>
    <message>
        <source>Go to the papers</source>
        <translation>Go to the papers</translation>
    </message>
    <message>
        <source>Go to the rounds</source>
        <translation>Go to the rounds</translation>
    </message>
    <message>
        <source>Go to the rubric</source>
        <translation>Go to the rubric</translation>
    </message>
    <message>
        <source>Go to the standings</source>
        <translation>Go to the standings</translation>
    </message>
    <message>
        <source>Go to the work list</source>
        <translation>Go to the work list</translation>
    </message>
    <message>
        <source>Goes by</source>
        <translation>Goes by</translation>
    </message>
    <message>
        <source>Goes into</source>
        <translation>Goes into</translation>
    </message>
    <message>
        <source>Goes on</source>
        <translation>Goes on</translation>
    </message>
    <message>
        <source>Goes with the mean by judges' weights.</source>
        <translation>Goes with the mean by judges' weights.</translation>
    </message>
    <message>
        <source>Going on to the next round</source>
        <translation>Going on to the next round</translation>
    </message>
    <message>
        <source>Greatest length, seconds</source>
        <translation>Greatest length, seconds</translation>
    </message>
    <message>
        <source>Grew milder towards the end ({value}).</source>
        <translation>Grew milder towards the end ({value}).</translation>
    </message>
    <message>
        <source>Grew stricter towards the end ({value}).</source>
        <translation>Grew stricter towards the end ({value}).</translation>
    </message>
    <message>
        <source>Groups of units that can have prizes or places in the next round of their own.</source>
        <translation>Groups of units that can have prizes or places in the next round of their own.</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Guidance</translation>
    </message>
    <message>
        <source>Guidance on the criterion</source>
        <translation>Guidance on the criterion</translation>
    </message>
    <message>
        <source>Hall screen</source>
        <translation>Hall screen</translation>
    </message>
    <message>
        <source>Hand in</source>
        <translation>Hand in</translation>
    </message>
    <message>
        <source>Hand in a part</source>
        <translation>Hand in a part</translation>
    </message>
    <message>
        <source>Hand in the second look</source>
        <translation>Hand in the second look</translation>
    </message>
    <message>
        <source>Hand in until</source>
        <translation>Hand in until</translation>
    </message>
    <message>
        <source>Handing in</source>
        <translation>Handing in</translation>
    </message>
    <message>
        <source>Hardly chance ({chance}).</source>
        <translation>Hardly chance ({chance}).</translation>
    </message>
    <message>
        <source>Harsh and mild judges are evened out by each one's mean and spread.</source>
        <translation>Harsh and mild judges are evened out by each one's mean and spread.</translation>
    </message>
    <message>
        <source>Harsh and mild judges are evened out by each one's severity.</source>
        <translation>Harsh and mild judges are evened out by each one's severity.</translation>
    </message>
    <message>
        <source>Has a place</source>
        <translation>Has a place</translation>
    </message>
    <message>
        <source>Has to be settled before approval, it can't be waived</source>
        <translation>Has to be settled before approval, it can't be waived</translation>
    </message>
    <message>
        <source>Have all sheets marked again</source>
        <translation>Have all sheets marked again</translation>
    </message>
    <message>
        <source>Hear the next sound track, where the clip has several</source>
        <translation>Hear the next sound track, where the clip has several</translation>
    </message>
    <message>
        <source>Here: draw a number in the room and type it.</source>
        <translation>Here: draw a number in the room and type it.</translation>
    </message>
    <message>
        <source>Here: let it stay open, with a reason that is printed in the minutes.</source>
        <translation>Here: let it stay open, with a reason that is printed in the minutes.</translation>
    </message>
    <message>
        <source>Here: name the third judge, whose sheet the rules then use.</source>
        <translation>Here: name the third judge, whose sheet the rules then use.</translation>
    </message>
    <message>
        <source>Here: the chair decides, with a reason.</source>
        <translation>Here: the chair decides, with a reason.</translation>
    </message>
    <message>
        <source>Highest dropped ({judge})</source>
        <translation>Highest dropped ({judge})</translation>
    </message>
    <message>
        <source>Highest left out</source>
        <translation>Highest left out</translation>
    </message>
    <message>
        <source>Holds in {judges} of {of_judges} looks without one judge and in {rules} of {of_rules} other ways of counting.</source>
        <translation>Holds in {judges} of {of_judges} looks without one judge and in {rules} of {of_rules} other ways of counting.</translation>
    </message>
    <message>
        <source>How it is settled</source>
        <translation>How it is settled</translation>
    </message>
    <message>
        <source>How it will look</source>
        <translation>How it will look</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>How many</translation>
    </message>
    <message>
        <source>How many go on</source>
        <translation>How many go on</translation>
    </message>
    <message>
        <source>How many of each block go on</source>
        <translation>How many of each block go on</translation>
    </message>
    <message>
        <source>How many of each, money in đồng, the least figure, and what a special prize goes by.</source>
        <translation>How many of each, money in đồng, the least figure, and what a special prize goes by.</translation>
    </message>
    <message>
        <source>How the judges marked</source>
        <translation>How the judges marked</translation>
    </message>
    <message>
        <source>How the judges marked shows marks: it waits until the round is closed.</source>
        <translation>How the judges marked shows marks: it waits until the round is closed.</translation>
    </message>
    <message>
        <source>How the page will come out</source>
        <translation>How the page will come out</translation>
    </message>
    <message>
        <source>How the sheets of an entry become one figure.</source>
        <translation>How the sheets of an entry become one figure.</translation>
    </message>
    <message>
        <source>How votes become points</source>
        <translation>How votes become points</translation>
    </message>
    <message>
        <source>However far the judges' totals lie apart, this round takes them as they are. The limit is a setting of the round.</source>
        <translation>However far the judges' totals lie apart, this round takes them as they are. The limit is a setting of the round.</translation>
    </message>
    <message>
        <source>I am a judge</source>
        <translation>I am a judge</translation>
    </message>
    <message>
        <source>I am of the secretariat</source>
        <translation>I am of the secretariat</translation>
    </message>
    <message>
        <source>I am the chair of the jury</source>
        <translation>I am the chair of the jury</translation>
    </message>
    <message>
        <source>ICC(2,k), 1 is wholly</source>
        <translation>ICC(2,k), 1 is wholly</translation>
    </message>
    <message>
        <source>If counted otherwise</source>
        <translation>If counted otherwise</translation>
    </message>
    <message>
        <source>If it were counted otherwise: {look}</source>
        <translation>If it were counted otherwise: {look}</translation>
    </message>
    <message>
        <source>Import a list of entries</source>
        <translation>Import a list of entries</translation>
    </message>
    <message>
        <source>Import a list…</source>
        <translation>Import a list…</translation>
    </message>
    <message>
        <source>Import a panel of judges</source>
        <translation>Import a panel of judges</translation>
    </message>
    <message>
        <source>Import a panel…</source>
        <translation>Import a panel…</translation>
    </message>
    <message>
        <source>Import a rubric</source>
        <translation>Import a rubric</translation>
    </message>
    <message>
        <source>Import a table…</source>
        <translation>Import a table…</translation>
    </message>
    <message>
        <source>Import the panel first. Then each judge's way in is declared here: signed file, paper or spreadsheet.</source>
        <translation>Import the panel first. Then each judge's way in is declared here: signed file, paper or spreadsheet.</translation>
    </message>
    <message>
        <source>Import votes…</source>
        <translation>Import votes…</translation>
    </message>
    <message>
        <source>In Awards and approval: take that word back, or give a new one.</source>
        <translation>In Awards and approval: take that word back, or give a new one.</translation>
    </message>
    <message>
        <source>In Unicode</source>
        <translation>In Unicode</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>In progress</translation>
    </message>
    <message>
        <source>In reserve</source>
        <translation>In reserve</translation>
    </message>
    <message>
        <source>In steps of {step}</source>
        <translation>In steps of {step}</translation>
    </message>
    <message>
        <source>In the example the best one of each block goes on, in the contest the best {all}.</source>
        <translation>In the example the best one of each block goes on, in the contest the best {all}.</translation>
    </message>
    <message>
        <source>In the example the best {count} go on, in the contest the best {all}.</source>
        <translation>In the example the best {count} go on, in the contest the best {all}.</translation>
    </message>
    <message>
        <source>In the rules: {problem}</source>
        <translation>In the rules: {problem}</translation>
    </message>
    <message>
        <source>Inbox</source>
        <translation>Inbox</translation>
    </message>
    <message>
        <source>Instead: {entries}</source>
        <translation>Instead: {entries}</translation>
    </message>
    <message>
        <source>Is settled before approval, or waived with a reason</source>
        <translation>Is settled before approval, or waived with a reason</translation>
    </message>
    <message>
        <source>Issue a new pack…</source>
        <translation>Issue a new pack…</translation>
    </message>
    <message>
        <source>Issue packs</source>
        <translation>Issue packs</translation>
    </message>
    <message>
        <source>Issue packs…</source>
        <translation>Issue packs…</translation>
    </message>
    <message>
        <source>Issue the other {count} packs…</source>
        <translation>Issue the other {count} packs…</translation>
    </message>
    <message>
        <source>Issue this pack…</source>
        <translation>Issue this pack…</translation>
    </message>
    <message>
        <source>Issue {count} packs</source>
        <translation>Issue {count} packs</translation>
    </message>
    <message>
        <source>Issue {count} packs…</source>
        <translation>Issue {count} packs…</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Issued</translation>
    </message>
    <message>
        <source>Issuing the packs</source>
        <translation>Issuing the packs</translation>
    </message>
    <message>
        <source>Issuing was stopped; no pack was issued. Clips that are copied already are kept.</source>
        <translation>Issuing was stopped; no pack was issued. Clips that are copied already are kept.</translation>
    </message>
    <message>
        <source>It could not be opened.</source>
        <translation>It could not be opened.</translation>
    </message>
    <message>
        <source>It counts although it came after the round was closed, by the chair's reason. Figures may change, and which entries go on is open again. This can be taken back.</source>
        <translation>It counts although it came after the round was closed, by the chair's reason. Figures may change, and which entries go on is open again. This can be taken back.</translation>
    </message>
    <message>
        <source>It has to be settled or waived anew. The record of the waiver stays, with this reason.</source>
        <translation>It has to be settled or waived anew. The record of the waiver stays, with this reason.</translation>
    </message>
    <message>
        <source>It is open again.</source>
        <translation>It is open again.</translation>
    </message>
    <message>
        <source>It is taken back.</source>
        <translation>It is taken back.</translation>
    </message>
    <message>
        <source>It may be chance ({chance}).</source>
        <translation>It may be chance ({chance}).</translation>
    </message>
    <message>
        <source>It may stay open; the reason is on record.</source>
        <translation>It may stay open; the reason is on record.</translation>
    </message>
    <message>
        <source>It may stay without a mark and counts beyond the total.</source>
        <translation>It may stay without a mark and counts beyond the total.</translation>
    </message>
    <message>
        <source>It stays open, and the result can be approved all the same. The reason is printed in the minutes; it holds only as long as nothing changes about this.</source>
        <translation>It stays open, and the result can be approved all the same. The reason is printed in the minutes; it holds only as long as nothing changes about this.</translation>
    </message>
    <message>
        <source>It was not compared</source>
        <translation>It was not compared</translation>
    </message>
    <message>
        <source>Its judges</source>
        <translation>Its judges</translation>
    </message>
    <message>
        <source>Its marks count no more.</source>
        <translation>Its marks count no more.</translation>
    </message>
    <message>
        <source>Its packs</source>
        <translation>Its packs</translation>
    </message>
    <message>
        <source>Its rubric</source>
        <translation>Its rubric</translation>
    </message>
    <message>
        <source>Judge</source>
        <translation>Judge</translation>
    </message>
    <message>
        <source>Judge code</source>
        <translation>Judge code</translation>
    </message>
    <message>
        <source>Judge code, pack no. {number}</source>
        <translation>Judge code, pack no. {number}</translation>
    </message>
    <message>
        <source>Judge {code}</source>
        <translation>Judge {code}</translation>
    </message>
    <message>
        <source>Judge {judge}, entry {entry}</source>
        <translation>Judge {judge}, entry {entry}</translation>
    </message>
    <message>
        <source>Judge {judge}, entry {entry}: give or take</source>
        <translation>Judge {judge}, entry {entry}: give or take</translation>
    </message>
    <message>
        <source>Judges</source>
        <translation>Judges</translation>
    </message>
    <message>
        <source>Judges answer a pack with a score file. Issue the packs first.</source>
        <translation>Judges answer a pack with a score file. Issue the packs first.</translation>
    </message>
    <message>
        <source>Judges for each entry</source>
        <translation>Judges for each entry</translation>
    </message>
    <message>
        <source>Judges for entries left short</source>
        <translation>Judges for entries left short</translation>
    </message>
    <message>
        <source>Judges see codes and titles only, no units.</source>
        <translation>Judges see codes and titles only, no units.</translation>
    </message>
    <message>
        <source>Judges watch</source>
        <translation>Judges watch</translation>
    </message>
    <message>
        <source>Judging</source>
        <translation>Judging</translation>
    </message>
    <message>
        <source>Judging of clips</source>
        <translation>Judging of clips</translation>
    </message>
    <message>
        <source>Keep every mark that stands, have the rest given again</source>
        <translation>Keep every mark that stands, have the rest given again</translation>
    </message>
    <message>
        <source>Keep the mark and go to the next</source>
        <translation>Keep the mark and go to the next</translation>
    </message>
    <message>
        <source>Keep the sheet</source>
        <translation>Keep the sheet</translation>
    </message>
    <message>
        <source>Keep what the paper says</source>
        <translation>Keep what the paper says</translation>
    </message>
    <message>
        <source>Keep writing</source>
        <translation>Keep writing</translation>
    </message>
    <message>
        <source>Kendall's W, 1 is the same order</source>
        <translation>Kendall's W, 1 is the same order</translation>
    </message>
    <message>
        <source>Kept but not counted: the judge stands aside for these entries, or they are not judged any more.</source>
        <translation>Kept but not counted: the judge stands aside for these entries, or they are not judged any more.</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Key</translation>
    </message>
    <message>
        <source>Key all marks as the judge's paper says now, changed or not, and the judge's reason.</source>
        <translation>Key all marks as the judge's paper says now, changed or not, and the judge's reason.</translation>
    </message>
    <message>
        <source>Key an answer on paper…</source>
        <translation>Key an answer on paper…</translation>
    </message>
    <message>
        <source>Key anew…</source>
        <translation>Key anew…</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>Key file</translation>
    </message>
    <message>
        <source>Key it anew</source>
        <translation>Key it anew</translation>
    </message>
    <message>
        <source>Key the same sheet once more, from the paper. What was keyed first is not shown.</source>
        <translation>Key the same sheet once more, from the paper. What was keyed first is not shown.</translation>
    </message>
    <message>
        <source>Key the sheet anew</source>
        <translation>Key the sheet anew</translation>
    </message>
    <message>
        <source>Key the sheets</source>
        <translation>Key the sheets</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Keyboard shortcuts</translation>
    </message>
    <message>
        <source>Keyed</source>
        <translation>Keyed</translation>
    </message>
    <message>
        <source>Keyed anew from the beginning; then once more, and only then it counts.</source>
        <translation>Keyed anew from the beginning; then once more, and only then it counts.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>Kind:</source>
        <translation>Kind:</translation>
    </message>
    <message>
        <source>Kinds of files</source>
        <translation>Kinds of files</translation>
    </message>
    <message>
        <source>Krippendorff's alpha, 1 is wholly alike</source>
        <translation>Krippendorff's alpha, 1 is wholly alike</translation>
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
        <source>Larger pages</source>
        <translation>Larger pages</translation>
    </message>
    <message>
        <source>Last change by the judge</source>
        <translation>Last change by the judge</translation>
    </message>
    <message>
        <source>Last year's contest…</source>
        <translation>Last year's contest…</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>Late</translation>
    </message>
    <message>
        <source>Late file accepted</source>
        <translation>Late file accepted</translation>
    </message>
    <message>
        <source>Least</source>
        <translation>Least</translation>
    </message>
    <message>
        <source>Least height of the picture, pixels</source>
        <translation>Least height of the picture, pixels</translation>
    </message>
    <message>
        <source>Least length, seconds</source>
        <translation>Least length, seconds</translation>
    </message>
    <message>
        <source>Least width of the picture, pixels</source>
        <translation>Least width of the picture, pixels</translation>
    </message>
    <message>
        <source>Leave it as it stands</source>
        <translation>Leave it as it stands</translation>
    </message>
    <message>
        <source>Leave out {folder}</source>
        <translation>Leave out {folder}</translation>
    </message>
    <message>
        <source>Leave this desk and go to the start; everything is saved already</source>
        <translation>Leave this desk and go to the start; everything is saved already</translation>
    </message>
    <message>
        <source>Leave {year} out</source>
        <translation>Leave {year} out</translation>
    </message>
    <message>
        <source>Left out from so many sheets on</source>
        <translation>Left out from so many sheets on</translation>
    </message>
    <message>
        <source>Legal bases and proposal</source>
        <translation>Legal bases and proposal</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Length</translation>
    </message>
    <message>
        <source>Let it count</source>
        <translation>Let it count</translation>
    </message>
    <message>
        <source>Let it stay open</source>
        <translation>Let it stay open</translation>
    </message>
    <message>
        <source>Let the judge drop out</source>
        <translation>Let the judge drop out</translation>
    </message>
    <message>
        <source>Let the judge mark it</source>
        <translation>Let the judge mark it</translation>
    </message>
    <message>
        <source>Let the picture fill the screen; Escape or F goes back</source>
        <translation>Let the picture fill the screen; Escape or F goes back</translation>
    </message>
    <message>
        <source>Let the two change places</source>
        <translation>Let the two change places</translation>
    </message>
    <message>
        <source>Let them mark</source>
        <translation>Let them mark</translation>
    </message>
    <message>
        <source>Let these votes count</source>
        <translation>Let these votes count</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limit</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Lists</translation>
    </message>
    <message>
        <source>Little of this clip was watched</source>
        <translation>Little of this clip was watched</translation>
    </message>
    <message>
        <source>Long black stretch</source>
        <translation>Long black stretch</translation>
    </message>
    <message>
        <source>Long silent stretch</source>
        <translation>Long silent stretch</translation>
    </message>
    <message>
        <source>Look at the clips now</source>
        <translation>Look at the clips now</translation>
    </message>
    <message>
        <source>Look for sticks again</source>
        <translation>Look for sticks again</translation>
    </message>
    <message>
        <source>Look in:</source>
        <translation>Look in:</translation>
    </message>
    <message>
        <source>Look now, on record</source>
        <translation>Look now, on record</translation>
    </message>
    <message>
        <source>Looked into {name}</source>
        <translation>Looked into {name}</translation>
    </message>
    <message>
        <source>Looking at each clip beside the pack… {percent} %</source>
        <translation>Looking at each clip beside the pack… {percent} %</translation>
    </message>
    <message>
        <source>Looking through {folder}</source>
        <translation>Looking through {folder}</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>Louder</translation>
    </message>
    <message>
        <source>Low resolution</source>
        <translation>Low resolution</translation>
    </message>
    <message>
        <source>Lowest dropped ({judge})</source>
        <translation>Lowest dropped ({judge})</translation>
    </message>
    <message>
        <source>Lowest left out</source>
        <translation>Lowest left out</translation>
    </message>
    <message>
        <source>Made-up clips, and what is found wrong with them by the limits that are saved.</source>
        <translation>Made-up clips, and what is found wrong with them by the limits that are saved.</translation>
    </message>
    <message>
        <source>Made-up marks, counted by the settings that are saved. In brackets: left out.</source>
        <translation>Made-up marks, counted by the settings that are saved. In brackets: left out.</translation>
    </message>
    <message>
        <source>Make a new version…</source>
        <translation>Make a new version…</translation>
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
        <source>Make it the trial</source>
        <translation>Make it the trial</translation>
    </message>
    <message>
        <source>Make the contest…</source>
        <translation>Make the contest…</translation>
    </message>
    <message>
        <source>Making the clips</source>
        <translation>Making the clips</translation>
    </message>
    <message>
        <source>Making the sample contest</source>
        <translation>Making the sample contest</translation>
    </message>
    <message>
        <source>Mark it after all</source>
        <translation>Mark it after all</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Marks</translation>
    </message>
    <message>
        <source>Marks changed</source>
        <translation>Marks changed</translation>
    </message>
    <message>
        <source>Marks on the new step stand; the others must be given again.</source>
        <translation>Marks on the new step stand; the others must be given again.</translation>
    </message>
    <message>
        <source>Marks show once the round is closed, and with them which entries lie too far apart.</source>
        <translation>Marks show once the round is closed, and with them which entries lie too far apart.</translation>
    </message>
    <message>
        <source>Marks stand.</source>
        <translation>Marks stand.</translation>
    </message>
    <message>
        <source>Marks stand; points change.</source>
        <translation>Marks stand; points change.</translation>
    </message>
    <message>
        <source>Marks, records and awards are locked. An award can be revoked, or an error corrected, with a reason.</source>
        <translation>Marks, records and awards are locked. An award can be revoked, or an error corrected, with a reason.</translation>
    </message>
    <message>
        <source>Marks, records and awards are open again, and the papers wait. The decision stays on record; the result has to be approved anew, and the new decision names this one with the reason.</source>
        <translation>Marks, records and awards are open again, and the papers wait. The decision stays on record; the result has to be approved anew, and the new decision names this one with the reason.</translation>
    </message>
    <message>
        <source>Matched</source>
        <translation>Matched</translation>
    </message>
    <message>
        <source>May be marked.</source>
        <translation>May be marked.</translation>
    </message>
    <message>
        <source>May be waived</source>
        <translation>May be waived</translation>
    </message>
    <message>
        <source>May not take part</source>
        <translation>May not take part</translation>
    </message>
    <message>
        <source>May stay open, recorded {time}</source>
        <translation>May stay open, recorded {time}</translation>
    </message>
    <message>
        <source>Mean of each criterion over the sheets</source>
        <translation>Mean of each criterion over the sheets</translation>
    </message>
    <message>
        <source>Mean of the judges' places in each criterion, lower is better</source>
        <translation>Mean of the judges' places in each criterion, lower is better</translation>
    </message>
    <message>
        <source>Mean of the judges' places, lower is better</source>
        <translation>Mean of the judges' places, lower is better</translation>
    </message>
    <message>
        <source>Mean of the points for the judges' places</source>
        <translation>Mean of the points for the judges' places</translation>
    </message>
    <message>
        <source>Mean of the points for the judges' places in each criterion</source>
        <translation>Mean of the points for the judges' places in each criterion</translation>
    </message>
    <message>
        <source>Mean of the sheets</source>
        <translation>Mean of the sheets</translation>
    </message>
    <message>
        <source>Mean of {count} places</source>
        <translation>Mean of {count} places</translation>
    </message>
    <message>
        <source>Mean of {count} sheets</source>
        <translation>Mean of {count} sheets</translation>
    </message>
    <message>
        <source>Measured in</source>
        <translation>Measured in</translation>
    </message>
    <message>
        <source>Median of each criterion over the sheets</source>
        <translation>Median of each criterion over the sheets</translation>
    </message>
    <message>
        <source>Median of the sheets</source>
        <translation>Median of the sheets</translation>
    </message>
    <message>
        <source>Median of {count} sheets</source>
        <translation>Median of {count} sheets</translation>
    </message>
    <message>
        <source>Member</source>
        <translation>Member</translation>
    </message>
    <message>
        <source>Merging the score files</source>
        <translation>Merging the score files</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Method</translation>
    </message>
    <message>
        <source>Mild: {by} points more on average than the others for the same entries.</source>
        <translation>Mild: {by} points more on average than the others for the same entries.</translation>
    </message>
    <message>
        <source>Minutes of the judging</source>
        <translation>Minutes of the judging</translation>
    </message>
    <message>
        <source>Missing or changed clips are named here.</source>
        <translation>Missing or changed clips are named here.</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>Money</translation>
    </message>
    <message>
        <source>Money each</source>
        <translation>Money each</translation>
    </message>
    <message>
        <source>Most</source>
        <translation>Most</translation>
    </message>
    <message>
        <source>Most awards for one unit</source>
        <translation>Most awards for one unit</translation>
    </message>
    <message>
        <source>Most entries of one unit</source>
        <translation>Most entries of one unit</translation>
    </message>
    <message>
        <source>Most points</source>
        <translation>Most points</translation>
    </message>
    <message>
        <source>Move the sheet</source>
        <translation>Move the sheet</translation>
    </message>
    <message>
        <source>Must be marked again: a mark out of another range says another thing.</source>
        <translation>Must be marked again: a mark out of another range says another thing.</translation>
    </message>
    <message>
        <source>Must be marked on every sheet.</source>
        <translation>Must be marked on every sheet.</translation>
    </message>
    <message>
        <source>Must be settled</source>
        <translation>Must be settled</translation>
    </message>
    <message>
        <source>My sheets</source>
        <translation>My sheets</translation>
    </message>
    <message>
        <source>My sheets as PDF…</source>
        <translation>My sheets as PDF…</translation>
    </message>
    <message>
        <source>N: note at {time}</source>
        <translation>N: note at {time}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name and block of the unit change for all its entries.</source>
        <translation>Name and block of the unit change for all its entries.</translation>
    </message>
    <message>
        <source>Name of the block</source>
        <translation>Name of the block</translation>
    </message>
    <message>
        <source>Name of the contest</source>
        <translation>Name of the contest</translation>
    </message>
    <message>
        <source>Name of the round</source>
        <translation>Name of the round</translation>
    </message>
    <message>
        <source>Name of the unit</source>
        <translation>Name of the unit</translation>
    </message>
    <message>
        <source>Name on the sheet</source>
        <translation>Name on the sheet</translation>
    </message>
    <message>
        <source>Name the third judge…</source>
        <translation>Name the third judge…</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Name:</translation>
    </message>
    <message>
        <source>Named by hand.</source>
        <translation>Named by hand.</translation>
    </message>
    <message>
        <source>Names of files</source>
        <translation>Names of files</translation>
    </message>
    <message>
        <source>Nearly the same pictures</source>
        <translation>Nearly the same pictures</translation>
    </message>
    <message>
        <source>New contest</source>
        <translation>New contest</translation>
    </message>
    <message>
        <source>New contest…</source>
        <translation>New contest…</translation>
    </message>
    <message>
        <source>New criterion</source>
        <translation>New criterion</translation>
    </message>
    <message>
        <source>New criterion “{name}”, {least} to {most}</source>
        <translation>New criterion “{name}”, {least} to {most}</translation>
    </message>
    <message>
        <source>New section</source>
        <translation>New section</translation>
    </message>
    <message>
        <source>New section “{name}”</source>
        <translation>New section “{name}”</translation>
    </message>
    <message>
        <source>Newer than what this judge sent before; the newer sheets count.</source>
        <translation>Newer than what this judge sent before; the newer sheets count.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Next entry</source>
        <translation>Next entry</translation>
    </message>
    <message>
        <source>Next entry of the list</source>
        <translation>Next entry of the list</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Next page</translation>
    </message>
    <message>
        <source>Next round</source>
        <translation>Next round</translation>
    </message>
    <message>
        <source>Next slide; a click does the same</source>
        <translation>Next slide; a click does the same</translation>
    </message>
    <message>
        <source>Next sound track</source>
        <translation>Next sound track</translation>
    </message>
    <message>
        <source>Next subtitles, or none</source>
        <translation>Next subtitles, or none</translation>
    </message>
    <message>
        <source>No answer of {judge} to this second look counts any more, on none of its entries ({entries}): what was given before does. The record stays, with the reason.</source>
        <translation>No answer of {judge} to this second look counts any more, on none of its entries ({entries}): what was given before does. The record stays, with the reason.</translation>
    </message>
    <message>
        <source>No clip</source>
        <translation>No clip</translation>
    </message>
    <message>
        <source>No clip to look at</source>
        <translation>No clip to look at</translation>
    </message>
    <message>
        <source>No clips</source>
        <translation>No clips</translation>
    </message>
    <message>
        <source>No clips screened yet</source>
        <translation>No clips screened yet</translation>
    </message>
    <message>
        <source>No column holds codes. They can be given in the order of the rows, or by a pattern of your own above; or say which column holds them.</source>
        <translation>No column holds codes. They can be given in the order of the rows, or by a pattern of your own above; or say which column holds them.</translation>
    </message>
    <message>
        <source>No conflicts</source>
        <translation>No conflicts</translation>
    </message>
    <message>
        <source>No conflict…</source>
        <translation>No conflict…</translation>
    </message>
    <message>
        <source>No criterion</source>
        <translation>No criterion</translation>
    </message>
    <message>
        <source>No entries to judge yet</source>
        <translation>No entries to judge yet</translation>
    </message>
    <message>
        <source>No entries yet</source>
        <translation>No entries yet</translation>
    </message>
    <message>
        <source>No entry has a place yet</source>
        <translation>No entry has a place yet</translation>
    </message>
    <message>
        <source>No entry lies too far apart</source>
        <translation>No entry lies too far apart</translation>
    </message>
    <message>
        <source>No entry's</source>
        <translation>No entry's</translation>
    </message>
    <message>
        <source>No figure of the earlier round to carry over</source>
        <translation>No figure of the earlier round to carry over</translation>
    </message>
    <message>
        <source>No folder is chosen yet</source>
        <translation>No folder is chosen yet</translation>
    </message>
    <message>
        <source>No judge holds a pack of another version.</source>
        <translation>No judge holds a pack of another version.</translation>
    </message>
    <message>
        <source>No judges yet</source>
        <translation>No judges yet</translation>
    </message>
    <message>
        <source>No key chosen (.p12, .pfx)</source>
        <translation>No key chosen (.p12, .pfx)</translation>
    </message>
    <message>
        <source>No more: {entries}</source>
        <translation>No more: {entries}</translation>
    </message>
    <message>
        <source>No other clip has a mark for this criterion yet.</source>
        <translation>No other clip has a mark for this criterion yet.</translation>
    </message>
    <message>
        <source>No pack was issued yet</source>
        <translation>No pack was issued yet</translation>
    </message>
    <message>
        <source>No picture: blue on transparent, PNG</source>
        <translation>No picture: blue on transparent, PNG</translation>
    </message>
    <message>
        <source>No place</source>
        <translation>No place</translation>
    </message>
    <message>
        <source>No points were given or taken</source>
        <translation>No points were given or taken</translation>
    </message>
    <message>
        <source>No remark and no note.</source>
        <translation>No remark and no note.</translation>
    </message>
    <message>
        <source>No round follows this one: once it is closed, the chair looks at the standings and the awards. It has a rubric, judges and packs of its own.</source>
        <translation>No round follows this one: once it is closed, the chair looks at the standings and the awards. It has a rubric, judges and packs of its own.</translation>
    </message>
    <message>
        <source>No score files yet</source>
        <translation>No score files yet</translation>
    </message>
    <message>
        <source>No seal: red on transparent, PNG</source>
        <translation>No seal: red on transparent, PNG</translation>
    </message>
    <message>
        <source>No sheet is in that was given on another version.</source>
        <translation>No sheet is in that was given on another version.</translation>
    </message>
    <message>
        <source>No sheet is in yet</source>
        <translation>No sheet is in yet</translation>
    </message>
    <message>
        <source>No sheet of this round counts yet</source>
        <translation>No sheet of this round counts yet</translation>
    </message>
    <message>
        <source>No sheet waits for its second keying</source>
        <translation>No sheet waits for its second keying</translation>
    </message>
    <message>
        <source>No sheet yet</source>
        <translation>No sheet yet</translation>
    </message>
    <message>
        <source>No sound</source>
        <translation>No sound</translation>
    </message>
    <message>
        <source>No stick is plugged in. Plug one in, or choose a folder.</source>
        <translation>No stick is plugged in. Plug one in, or choose a folder.</translation>
    </message>
    <message>
        <source>No tie, no sheets far apart, nothing missing and nothing to look at stands in the way of approval.</source>
        <translation>No tie, no sheets far apart, nothing missing and nothing to look at stands in the way of approval.</translation>
    </message>
    <message>
        <source>No trial. One can be chosen among the entries before packs are issued.</source>
        <translation>No trial. One can be chosen among the entries before packs are issued.</translation>
    </message>
    <message>
        <source>No two keyings differ</source>
        <translation>No two keyings differ</translation>
    </message>
    <message>
        <source>No votes are asked for</source>
        <translation>No votes are asked for</translation>
    </message>
    <message>
        <source>No votes count then, until a table is taken in.</source>
        <translation>No votes count then, until a table is taken in.</translation>
    </message>
    <message>
        <source>No votes taken in</source>
        <translation>No votes taken in</translation>
    </message>
    <message>
        <source>No votes yet</source>
        <translation>No votes yet</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>No.</translation>
    </message>
    <message>
        <source>Nobody: the prize is left unawarded</source>
        <translation>Nobody: the prize is left unawarded</translation>
    </message>
    <message>
        <source>None</source>
        <translation>None</translation>
    </message>
    <message>
        <source>Normal size</source>
        <translation>Normal size</translation>
    </message>
    <message>
        <source>Not chosen</source>
        <translation>Not chosen</translation>
    </message>
    <message>
        <source>Not declared</source>
        <translation>Not declared</translation>
    </message>
    <message>
        <source>Not found any more at {path}</source>
        <translation>Not found any more at {path}</translation>
    </message>
    <message>
        <source>Not given</source>
        <translation>Not given</translation>
    </message>
    <message>
        <source>Not given yet ({count}): {names}</source>
        <translation>Not given yet ({count}): {names}</translation>
    </message>
    <message>
        <source>Not judged</source>
        <translation>Not judged</translation>
    </message>
    <message>
        <source>Not kept: this takes {what}.</source>
        <translation>Not kept: this takes {what}.</translation>
    </message>
    <message>
        <source>Not marked</source>
        <translation>Not marked</translation>
    </message>
    <message>
        <source>Not saved yet: a setting is wrong, or some do not go together. The contest keeps the last ones that were right.</source>
        <translation>Not saved yet: a setting is wrong, or some do not go together. The contest keeps the last ones that were right.</translation>
    </message>
    <message>
        <source>Not saved yet: {count} changes, kept and tried again</source>
        <translation>Not saved yet: {count} changes, kept and tried again</translation>
    </message>
    <message>
        <source>Not this entry's file</source>
        <translation>Not this entry's file</translation>
    </message>
    <message>
        <source>Note at this time</source>
        <translation>Note at this time</translation>
    </message>
    <message>
        <source>Note at this time of the clip</source>
        <translation>Note at this time of the clip</translation>
    </message>
    <message>
        <source>Notes and comparing</source>
        <translation>Notes and comparing</translation>
    </message>
    <message>
        <source>Notes by time</source>
        <translation>Notes by time</translation>
    </message>
    <message>
        <source>Nothing can be drawn: no place is empty that somebody without a conflict could take.</source>
        <translation>Nothing can be drawn: no place is empty that somebody without a conflict could take.</translation>
    </message>
    <message>
        <source>Nothing is chosen yet.</source>
        <translation>Nothing is chosen yet.</translation>
    </message>
    <message>
        <source>Nothing is different yet. Change it on the first page.</source>
        <translation>Nothing is different yet. Change it on the first page.</translation>
    </message>
    <message>
        <source>Nothing is missing</source>
        <translation>Nothing is missing</translation>
    </message>
    <message>
        <source>Nothing is open any more</source>
        <translation>Nothing is open any more</translation>
    </message>
    <message>
        <source>Nothing is open: the result can be approved</source>
        <translation>Nothing is open: the result can be approved</translation>
    </message>
    <message>
        <source>Nothing more: this is the last slide</source>
        <translation>Nothing more: this is the last slide</translation>
    </message>
    <message>
        <source>Nothing of it counts, whatever else is on record. It stays stored, and this can be taken back.</source>
        <translation>Nothing of it counts, whatever else is on record. It stays stored, and this can be taken back.</translation>
    </message>
    <message>
        <source>Nothing of this answer counts; what the judge had given before does. Figures may change, and which entries go on is open again. It stays stored, and this can be taken back.</source>
        <translation>Nothing of this answer counts; what the judge had given before does. Figures may change, and which entries go on is open again. It stays stored, and this can be taken back.</translation>
    </message>
    <message>
        <source>Nothing of your sheet counts then. You can take it back until you hand in; after that a reason is asked.</source>
        <translation>Nothing of your sheet counts then. You can take it back until you hand in; after that a reason is asked.</translation>
    </message>
    <message>
        <source>Nothing of {file} counts</source>
        <translation>Nothing of {file} counts</translation>
    </message>
    <message>
        <source>Nothing to announce yet</source>
        <translation>Nothing to announce yet</translation>
    </message>
    <message>
        <source>Nothing waits for a decision.</source>
        <translation>Nothing waits for a decision.</translation>
    </message>
    <message>
        <source>Nothing was decided</source>
        <translation>Nothing was decided</translation>
    </message>
    <message>
        <source>Nothing was decided yet.</source>
        <translation>Nothing was decided yet.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Number and date</source>
        <translation>Number and date</translation>
    </message>
    <message>
        <source>Number or words said aloud</source>
        <translation>Number or words said aloud</translation>
    </message>
    <message>
        <source>Number {number}</source>
        <translation>Number {number}</translation>
    </message>
    <message>
        <source>Of every printed figure, 0 to 6.</source>
        <translation>Of every printed figure, 0 to 6.</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Office</translation>
    </message>
    <message>
        <source>Office of the judge</source>
        <translation>Office of the judge</translation>
    </message>
    <message>
        <source>Older</source>
        <translation>Older</translation>
    </message>
    <message>
        <source>Older rubric</source>
        <translation>Older rubric</translation>
    </message>
    <message>
        <source>On 30 seconds</source>
        <translation>On 30 seconds</translation>
    </message>
    <message>
        <source>On 5 seconds</source>
        <translation>On 5 seconds</translation>
    </message>
    <message>
        <source>On a sheet that they agree on, the chair writes what all who mark the entry settled.</source>
        <translation>On a sheet that they agree on, the chair writes what all who mark the entry settled.</translation>
    </message>
    <message>
        <source>On average as many points as the others for the same entries.</source>
        <translation>On average as many points as the others for the same entries.</translation>
    </message>
    <message>
        <source>On paper answer: {judges}. Key what they say here.</source>
        <translation>On paper answer: {judges}. Key what they say here.</translation>
    </message>
    <message>
        <source>On the whole screen: show or hide the sheet at the right; a digit shows it too</source>
        <translation>On the whole screen: show or hide the sheet at the right; a digit shows it too</translation>
    </message>
    <message>
        <source>On to handing in    Ctrl + ↵</source>
        <translation>On to handing in    Ctrl + ↵</translation>
    </message>
    <message>
        <source>On to the next clip    Ctrl + ↵</source>
        <translation>On to the next clip    Ctrl + ↵</translation>
    </message>
    <message>
        <source>One impression for all criteria</source>
        <translation>One impression for all criteria</translation>
    </message>
    <message>
        <source>One more round</source>
        <translation>One more round</translation>
    </message>
    <message>
        <source>One of the awards, which goes by votes.</source>
        <translation>One of the awards, which goes by votes.</translation>
    </message>
    <message>
        <source>One picture back</source>
        <translation>One picture back</translation>
    </message>
    <message>
        <source>One picture on</source>
        <translation>One picture on</translation>
    </message>
    <message>
        <source>One place down, from the last of a section into the one below</source>
        <translation>One place down, from the last of a section into the one below</translation>
    </message>
    <message>
        <source>One place up, from the first of a section into the one above</source>
        <translation>One place up, from the first of a section into the one above</translation>
    </message>
    <message>
        <source>One winner after another</source>
        <translation>One winner after another</translation>
    </message>
    <message>
        <source>Only entries with gaps</source>
        <translation>Only entries with gaps</translation>
    </message>
    <message>
        <source>Only for you: it stays on this laptop and is never handed in.</source>
        <translation>Only for you: it stays on this laptop and is never handed in.</translation>
    </message>
    <message>
        <source>Only the place moves</source>
        <translation>Only the place moves</translation>
    </message>
    <message>
        <source>Only where not everyone marks everything; the plain figure always stands beside it.</source>
        <translation>Only where not everyone marks everything; the plain figure always stands beside it.</translation>
    </message>
    <message>
        <source>Only {sheets} of at least {needed} sheets</source>
        <translation>Only {sheets} of at least {needed} sheets</translation>
    </message>
    <message>
        <source>Open a contest…</source>
        <translation>Open a contest…</translation>
    </message>
    <message>
        <source>Open a finished sheet again, or mark an entry after all</source>
        <translation>Open a finished sheet again, or mark an entry after all</translation>
    </message>
    <message>
        <source>Open a pack</source>
        <translation>Open a pack</translation>
    </message>
    <message>
        <source>Open a pack…</source>
        <translation>Open a pack…</translation>
    </message>
    <message>
        <source>Open a sheet again that was handed in</source>
        <translation>Open a sheet again that was handed in</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>Open again</translation>
    </message>
    <message>
        <source>Open before approval: {count}. Settle them in the work list, or waive what may be.</source>
        <translation>Open before approval: {count}. Settle them in the work list, or waive what may be.</translation>
    </message>
    <message>
        <source>Open for correction</source>
        <translation>Open for correction</translation>
    </message>
    <message>
        <source>Open in another window</source>
        <translation>Open in another window</translation>
    </message>
    <message>
        <source>Open in the PDF reader</source>
        <translation>Open in the PDF reader</translation>
    </message>
    <message>
        <source>Open in the system's player</source>
        <translation>Open in the system's player</translation>
    </message>
    <message>
        <source>Open it again</source>
        <translation>Open it again</translation>
    </message>
    <message>
        <source>Open lately</source>
        <translation>Open lately</translation>
    </message>
    <message>
        <source>Open the contest first, then drop its score files.</source>
        <translation>Open the contest first, then drop its score files.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Open the folder</translation>
    </message>
    <message>
        <source>Open the next round</source>
        <translation>Open the next round</translation>
    </message>
    <message>
        <source>Open the pack from the secretariat, watch the clips and mark them. No network is needed.</source>
        <translation>Open the pack from the secretariat, watch the clips and mark them. No network is needed.</translation>
    </message>
    <message>
        <source>Open the round</source>
        <translation>Open the round</translation>
    </message>
    <message>
        <source>Open the round again</source>
        <translation>Open the round again</translation>
    </message>
    <message>
        <source>Open the round again in Standings; then the secretariat takes the missing sheets in and the round is closed anew.</source>
        <translation>Open the round again in Standings; then the secretariat takes the missing sheets in and the round is closed anew.</translation>
    </message>
    <message>
        <source>Open the round again…</source>
        <translation>Open the round again…</translation>
    </message>
    <message>
        <source>Open the sheet again</source>
        <translation>Open the sheet again</translation>
    </message>
    <message>
        <source>Open this round again…</source>
        <translation>Open this round again…</translation>
    </message>
    <message>
        <source>Open {round}</source>
        <translation>Open {round}</translation>
    </message>
    <message>
        <source>Opening slide</source>
        <translation>Opening slide</translation>
    </message>
    <message>
        <source>Or</source>
        <translation>Or</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Order</translation>
    </message>
    <message>
        <source>Order beside the others</source>
        <translation>Order beside the others</translation>
    </message>
    <message>
        <source>Order of the entries</source>
        <translation>Order of the entries</translation>
    </message>
    <message>
        <source>Order, best first: {entries}</source>
        <translation>Order, best first: {entries}</translation>
    </message>
    <message>
        <source>Organiser</source>
        <translation>Organiser</translation>
    </message>
    <message>
        <source>Out of {total} points</source>
        <translation>Out of {total} points</translation>
    </message>
    <message>
        <source>Out of {total} points · step {step}</source>
        <translation>Out of {total} points · step {step}</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>Overall remark</source>
        <translation>Overall remark</translation>
    </message>
    <message>
        <source>Overall remark…</source>
        <translation>Overall remark…</translation>
    </message>
    <message>
        <source>Own marks</source>
        <translation>Own marks</translation>
    </message>
    <message>
        <source>Own marks for the criterion</source>
        <translation>Own marks for the criterion</translation>
    </message>
    <message>
        <source>Own marks of all entries</source>
        <translation>Own marks of all entries</translation>
    </message>
    <message>
        <source>PDF document</source>
        <translation>PDF document</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Pace</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>Pack</translation>
    </message>
    <message>
        <source>Pack no.</source>
        <translation>Pack no.</translation>
    </message>
    <message>
        <source>Pack no. {number}</source>
        <translation>Pack no. {number}</translation>
    </message>
    <message>
        <source>Pack number</source>
        <translation>Pack number</translation>
    </message>
    <message>
        <source>Packs</source>
        <translation>Packs</translation>
    </message>
    <message>
        <source>Packs are out: the change is numbered, printed with the results, and asks for a new pack.</source>
        <translation>Packs are out: the change is numbered, printed with the results, and asks for a new pack.</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Page before</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Pages of {title}</source>
        <translation>Pages of {title}</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Paper</translation>
    </message>
    <message>
        <source>Paper and spreadsheets</source>
        <translation>Paper and spreadsheets</translation>
    </message>
    <message>
        <source>Paper, spreadsheets</source>
        <translation>Paper, spreadsheets</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Papers</translation>
    </message>
    <message>
        <source>Papers are printed from a closed round, so that what is signed can't change any more.</source>
        <translation>Papers are printed from a closed round, so that what is signed can't change any more.</translation>
    </message>
    <message>
        <source>Part of a clip to be watched, percent</source>
        <translation>Part of a clip to be watched, percent</translation>
    </message>
    <message>
        <source>Part of the figure, percent</source>
        <translation>Part of the figure, percent</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Paste a table</source>
        <translation>Paste a table</translation>
    </message>
    <message>
        <source>Paste rows</source>
        <translation>Paste rows</translation>
    </message>
    <message>
        <source>Pasted rows</source>
        <translation>Pasted rows</translation>
    </message>
    <message>
        <source>People who may not take part</source>
        <translation>People who may not take part</translation>
    </message>
    <message>
        <source>Picture and sound</source>
        <translation>Picture and sound</translation>
    </message>
    <message>
        <source>Picture fits in, or fills its place</source>
        <translation>Picture fits in, or fills its place</translation>
    </message>
    <message>
        <source>Picture of the seal</source>
        <translation>Picture of the seal</translation>
    </message>
    <message>
        <source>Picture of the signature</source>
        <translation>Picture of the signature</translation>
    </message>
    <message>
        <source>Picture on the whole screen</source>
        <translation>Picture on the whole screen</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Pictures</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Place</translation>
    </message>
    <message>
        <source>Place and year</source>
        <translation>Place and year</translation>
    </message>
    <message>
        <source>Place in the clip</source>
        <translation>Place in the clip</translation>
    </message>
    <message>
        <source>Place of the signature</source>
        <translation>Place of the signature</translation>
    </message>
    <message>
        <source>Place without → with</source>
        <translation>Place without → with</translation>
    </message>
    <message>
        <source>Place {before} by the rules, {after} here</source>
        <translation>Place {before} by the rules, {after} here</translation>
    </message>
    <message>
        <source>Place {rank}</source>
        <translation>Place {rank}</translation>
    </message>
    <message>
        <source>Place {rank}, and {rule}.</source>
        <translation>Place {rank}, and {rule}.</translation>
    </message>
    <message>
        <source>Place {rank}, as by the rules</source>
        <translation>Place {rank}, as by the rules</translation>
    </message>
    <message>
        <source>Place {rank}: {entries}, {figure}</source>
        <translation>Place {rank}: {entries}, {figure}</translation>
    </message>
    <message>
        <source>Place {rank}: {rule}.</source>
        <translation>Place {rank}: {rule}.</translation>
    </message>
    <message>
        <source>Places go by</source>
        <translation>Places go by</translation>
    </message>
    <message>
        <source>Places of receipt</source>
        <translation>Places of receipt</translation>
    </message>
    <message>
        <source>Play or pause</source>
        <translation>Play or pause</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
    <message>
        <source>Points added</source>
        <translation>Points added</translation>
    </message>
    <message>
        <source>Points for an entry</source>
        <translation>Points for an entry</translation>
    </message>
    <message>
        <source>Points for each vote</source>
        <translation>Points for each vote</translation>
    </message>
    <message>
        <source>Points for places</source>
        <translation>Points for places</translation>
    </message>
    <message>
        <source>Points for places among the votes</source>
        <translation>Points for places among the votes</translation>
    </message>
    <message>
        <source>Points given and taken</source>
        <translation>Points given and taken</translation>
    </message>
    <message>
        <source>Points given or taken</source>
        <translation>Points given or taken</translation>
    </message>
    <message>
        <source>Points off</source>
        <translation>Points off</translation>
    </message>
    <message>
        <source>Preliminary and final round</source>
        <translation>Preliminary and final round</translation>
    </message>
    <message>
        <source>Press a line to go there. A second look is handed in once every entry has its answer.</source>
        <translation>Press a line to go there. A second look is handed in once every entry has its answer.</translation>
    </message>
    <message>
        <source>Press a line to go there. The file can be written all the same: sheets that are not done do not count yet.</source>
        <translation>Press a line to go there. The file can be written all the same: sheets that are not done do not count yet.</translation>
    </message>
    <message>
        <source>Press to go there, F2 to change the words, Delete to take the note away</source>
        <translation>Press to go there, F2 to change the words, Delete to take the note away</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Print</translation>
    </message>
    <message>
        <source>Print a blank sheet</source>
        <translation>Print a blank sheet</translation>
    </message>
    <message>
        <source>Print a blank sheet…</source>
        <translation>Print a blank sheet…</translation>
    </message>
    <message>
        <source>Print all covering pages…</source>
        <translation>Print all covering pages…</translation>
    </message>
    <message>
        <source>Print all into a folder…</source>
        <translation>Print all into a folder…</translation>
    </message>
    <message>
        <source>Print covering pages</source>
        <translation>Print covering pages</translation>
    </message>
    <message>
        <source>Print my sheets</source>
        <translation>Print my sheets</translation>
    </message>
    <message>
        <source>Print papers</source>
        <translation>Print papers</translation>
    </message>
    <message>
        <source>Print the covering page…</source>
        <translation>Print the covering page…</translation>
    </message>
    <message>
        <source>Print the report on the judges</source>
        <translation>Print the report on the judges</translation>
    </message>
    <message>
        <source>Print who owes what</source>
        <translation>Print who owes what</translation>
    </message>
    <message>
        <source>Print who owes what…</source>
        <translation>Print who owes what…</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Printer</translation>
    </message>
    <message>
        <source>Printing on {printer}</source>
        <translation>Printing on {printer}</translation>
    </message>
    <message>
        <source>Printing sheet {sheet} of {sheets}</source>
        <translation>Printing sheet {sheet} of {sheets}</translation>
    </message>
    <message>
        <source>Printing the papers</source>
        <translation>Printing the papers</translation>
    </message>
    <message>
        <source>Printing {name}</source>
        <translation>Printing {name}</translation>
    </message>
    <message>
        <source>Printing… {percent} %</source>
        <translation>Printing… {percent} %</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <source>Private note</source>
        <translation>Private note</translation>
    </message>
    <message>
        <source>Prize</source>
        <translation>Prize</translation>
    </message>
    <message>
        <source>Prizes</source>
        <translation>Prizes</translation>
    </message>
    <message>
        <source>Prizes of this kind</source>
        <translation>Prizes of this kind</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progress</translation>
    </message>
    <message>
        <source>Progress and closing</source>
        <translation>Progress and closing</translation>
    </message>
    <message>
        <source>Progress of judging</source>
        <translation>Progress of judging</translation>
    </message>
    <message>
        <source>Proposal to the organisers</source>
        <translation>Proposal to the organisers</translation>
    </message>
    <message>
        <source>Put the details away</source>
        <translation>Put the details away</translation>
    </message>
    <message>
        <source>Put the entries in the chair's order, the best first. The reason is printed and stays on record.</source>
        <translation>Put the entries in the chair's order, the best first. The reason is printed and stays on record.</translation>
    </message>
    <message>
        <source>Put version {number} in force</source>
        <translation>Put version {number} in force</translation>
    </message>
    <message>
        <source>Quieter</source>
        <translation>Quieter</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quit</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Rank</translation>
    </message>
    <message>
        <source>Ranks use the exact figure.</source>
        <translation>Ranks use the exact figure.</translation>
    </message>
    <message>
        <source>Read it out or print it for every judge. It must be the same on their screen before they begin: then the pack is yours.</source>
        <translation>Read it out or print it for every judge. It must be the same on their screen before they begin: then the pack is yours.</translation>
    </message>
    <message>
        <source>Read the next subtitles, after the last none</source>
        <translation>Read the next subtitles, after the last none</translation>
    </message>
    <message>
        <source>Read the rules</source>
        <translation>Read the rules</translation>
    </message>
    <message>
        <source>Reading the pack…</source>
        <translation>Reading the pack…</translation>
    </message>
    <message>
        <source>Reading {count} files</source>
        <translation>Reading {count} files</translation>
    </message>
    <message>
        <source>Reading {name}</source>
        <translation>Reading {name}</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Reason of the choice</source>
        <translation>Reason of the choice</translation>
    </message>
    <message>
        <source>Reason: how was it found out?</source>
        <translation>Reason: how was it found out?</translation>
    </message>
    <message>
        <source>Reason: {reason}</source>
        <translation>Reason: {reason}</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>Received on</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Record the chair's ruling</source>
        <translation>Record the chair's ruling</translation>
    </message>
    <message>
        <source>Record the chair's word</source>
        <translation>Record the chair's word</translation>
    </message>
    <message>
        <source>Record the change</source>
        <translation>Record the change</translation>
    </message>
    <message>
        <source>Record: marks confirmed</source>
        <translation>Record: marks confirmed</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>Rehearsal</translation>
    </message>
    <message>
        <source>Rehearsal with covered names</source>
        <translation>Rehearsal with covered names</translation>
    </message>
    <message>
        <source>Reject the clip</source>
        <translation>Reject the clip</translation>
    </message>
    <message>
        <source>Reject…</source>
        <translation>Reject…</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>Remark needed above</source>
        <translation>Remark needed above</translation>
    </message>
    <message>
        <source>Remark needed below</source>
        <translation>Remark needed below</translation>
    </message>
    <message>
        <source>Remark on the whole</source>
        <translation>Remark on the whole</translation>
    </message>
    <message>
        <source>Remark on the whole, if there is one</source>
        <translation>Remark on the whole, if there is one</translation>
    </message>
    <message>
        <source>Remark on {criterion}</source>
        <translation>Remark on {criterion}</translation>
    </message>
    <message>
        <source>Remark on {name}</source>
        <translation>Remark on {name}</translation>
    </message>
    <message>
        <source>Remarks and notes are all here. Nothing that you gave before is deleted.</source>
        <translation>Remarks and notes are all here. Nothing that you gave before is deleted.</translation>
    </message>
    <message>
        <source>Remove band {number}</source>
        <translation>Remove band {number}</translation>
    </message>
    <message>
        <source>Repeat a stretch: A, then B, then no more</source>
        <translation>Repeat a stretch: A, then B, then no more</translation>
    </message>
    <message>
        <source>Replaces</source>
        <translation>Replaces</translation>
    </message>
    <message>
        <source>Replaces decision</source>
        <translation>Replaces decision</translation>
    </message>
    <message>
        <source>Results are announced once the last round is closed and every question that touches an award is settled.</source>
        <translation>Results are announced once the last round is closed and every question that touches an award is settled.</translation>
    </message>
    <message>
        <source>Revoke the award</source>
        <translation>Revoke the award</translation>
    </message>
    <message>
        <source>Revoke the award of entry {entry}</source>
        <translation>Revoke the award of entry {entry}</translation>
    </message>
    <message>
        <source>Revoke the award…</source>
        <translation>Revoke the award…</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Role</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Round</translation>
    </message>
    <message>
        <source>Rounded</source>
        <translation>Rounded</translation>
    </message>
    <message>
        <source>Rounded down to whole points: 0,1 is one point for 10 votes.</source>
        <translation>Rounded down to whole points: 0,1 is one point for 10 votes.</translation>
    </message>
    <message>
        <source>Rounding before adding can change places.</source>
        <translation>Rounding before adding can change places.</translation>
    </message>
    <message>
        <source>Rounding, ties</source>
        <translation>Rounding, ties</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Rounds</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>Row of the heads</source>
        <translation>Row of the heads</translation>
    </message>
    <message>
        <source>Rows as they will be read</source>
        <translation>Rows as they will be read</translation>
    </message>
    <message>
        <source>Rows to mend</source>
        <translation>Rows to mend</translation>
    </message>
    <message>
        <source>Rubric</source>
        <translation>Rubric</translation>
    </message>
    <message>
        <source>Rubric of {round}</source>
        <translation>Rubric of {round}</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Rule</translation>
    </message>
    <message>
        <source>Rules files</source>
        <translation>Rules files</translation>
    </message>
    <message>
        <source>Rules in use</source>
        <translation>Rules in use</translation>
    </message>
    <message>
        <source>Rules of the sample contest</source>
        <translation>Rules of the sample contest</translation>
    </message>
    <message>
        <source>Rules of {contest}</source>
        <translation>Rules of {contest}</translation>
    </message>
    <message>
        <source>Safety copies</source>
        <translation>Safety copies</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Save as PDF…</translation>
    </message>
    <message>
        <source>Save as one PDF file</source>
        <translation>Save as one PDF file</translation>
    </message>
    <message>
        <source>Saved {time}</source>
        <translation>Saved {time}</translation>
    </message>
    <message>
        <source>Say a number or a few words aloud in the room and type them: the whole assignment follows from them, on every machine. They stay on record and are printed with the results.</source>
        <translation>Say a number or a few words aloud in the room and type them: the whole assignment follows from them, on every machine. They stay on record and are printed with the results.</translation>
    </message>
    <message>
        <source>Say above which column holds: {names}</source>
        <translation>Say above which column holds: {names}</translation>
    </message>
    <message>
        <source>Say which prizes are not given</source>
        <translation>Say which prizes are not given</translation>
    </message>
    <message>
        <source>Score files</source>
        <translation>Score files</translation>
    </message>
    <message>
        <source>Score files and spreadsheets</source>
        <translation>Score files and spreadsheets</translation>
    </message>
    <message>
        <source>Score files and spreadsheets in {folder} are taken in by themselves.</source>
        <translation>Score files and spreadsheets in {folder} are taken in by themselves.</translation>
    </message>
    <message>
        <source>Score files contradict each other</source>
        <translation>Score files contradict each other</translation>
    </message>
    <message>
        <source>Score files that come in afterwards count again. The chair's reason stays on record.</source>
        <translation>Score files that come in afterwards count again. The chair's reason stays on record.</translation>
    </message>
    <message>
        <source>Score sheet</source>
        <translation>Score sheet</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Screen</translation>
    </message>
    <message>
        <source>Screen of the hall</source>
        <translation>Screen of the hall</translation>
    </message>
    <message>
        <source>Screening the clips</source>
        <translation>Screening the clips</translation>
    </message>
    <message>
        <source>Screening was stopped. What was looked into is kept; entries are as they were.</source>
        <translation>Screening was stopped. What was looked into is kept; entries are as they were.</translation>
    </message>
    <message>
        <source>Search (tones not needed)</source>
        <translation>Search (tones not needed)</translation>
    </message>
    <message>
        <source>Seat the judge</source>
        <translation>Seat the judge</translation>
    </message>
    <message>
        <source>Second count</source>
        <translation>Second count</translation>
    </message>
    <message>
        <source>Second keying</source>
        <translation>Second keying</translation>
    </message>
    <message>
        <source>Second look</source>
        <translation>Second look</translation>
    </message>
    <message>
        <source>Second look · {judge} · {contest}</source>
        <translation>Second look · {judge} · {contest}</translation>
    </message>
    <message>
        <source>Seconds played</source>
        <translation>Seconds played</translation>
    </message>
    <message>
        <source>Seconds that are played</source>
        <translation>Seconds that are played</translation>
    </message>
    <message>
        <source>Secretariat</source>
        <translation>Secretariat</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Section</translation>
    </message>
    <message>
        <source>Section or criterion</source>
        <translation>Section or criterion</translation>
    </message>
    <message>
        <source>Section {name}, {points} points</source>
        <translation>Section {name}, {points} points</translation>
    </message>
    <message>
        <source>Section “{name}” is gone</source>
        <translation>Section “{name}” is gone</translation>
    </message>
    <message>
        <source>See the standings</source>
        <translation>See the standings</translation>
    </message>
    <message>
        <source>See what is to be settled</source>
        <translation>See what is to be settled</translation>
    </message>
    <message>
        <source>Send back</source>
        <translation>Send back</translation>
    </message>
    <message>
        <source>Send back for a second look</source>
        <translation>Send back for a second look</translation>
    </message>
    <message>
        <source>Send back…</source>
        <translation>Send back…</translation>
    </message>
    <message>
        <source>Send once more…</source>
        <translation>Send once more…</translation>
    </message>
    <message>
        <source>Send the entry back: each judge confirms or changes the own marks, with a reason.</source>
        <translation>Send the entry back: each judge confirms or changes the own marks, with a reason.</translation>
    </message>
    <message>
        <source>Send {count} entries back…</source>
        <translation>Send {count} entries back…</translation>
    </message>
    <message>
        <source>Sending was stopped; no pack was issued.</source>
        <translation>Sending was stopped; no pack was issued.</translation>
    </message>
    <message>
        <source>Separate attachment</source>
        <translation>Separate attachment</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Series</translation>
    </message>
    <message>
        <source>Set a contest up, issue the packs, take the score files in and see what is missing.</source>
        <translation>Set a contest up, issue the packs, take the score files in and see what is missing.</translation>
    </message>
    <message>
        <source>Set aside</source>
        <translation>Set aside</translation>
    </message>
    <message>
        <source>Set by the chair ({reason})</source>
        <translation>Set by the chair ({reason})</translation>
    </message>
    <message>
        <source>Set this file aside</source>
        <translation>Set this file aside</translation>
    </message>
    <message>
        <source>Set this file aside…</source>
        <translation>Set this file aside…</translation>
    </message>
    <message>
        <source>Setting up the contest</source>
        <translation>Setting up the contest</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>Settings of the contest</source>
        <translation>Settings of the contest</translation>
    </message>
    <message>
        <source>Settle it in the work list</source>
        <translation>Settle it in the work list</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Settled</translation>
    </message>
    <message>
        <source>Settled by</source>
        <translation>Settled by</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Severity</translation>
    </message>
    <message>
        <source>Shape of the picture</source>
        <translation>Shape of the picture</translation>
    </message>
    <message>
        <source>Shares place {rank} across the cut: the tie has to be settled first.</source>
        <translation>Shares place {rank} across the cut: the tie has to be settled first.</translation>
    </message>
    <message>
        <source>Shares place {rank} at the cut, which stretches over all who share it.</source>
        <translation>Shares place {rank} at the cut, which stretches over all who share it.</translation>
    </message>
    <message>
        <source>Sheet moved</source>
        <translation>Sheet moved</translation>
    </message>
    <message>
        <source>Sheet upon the whole picture</source>
        <translation>Sheet upon the whole picture</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Sheets</translation>
    </message>
    <message>
        <source>Sheets are marked</source>
        <translation>Sheets are marked</translation>
    </message>
    <message>
        <source>Sheets are missing</source>
        <translation>Sheets are missing</translation>
    </message>
    <message>
        <source>Sheets far apart</source>
        <translation>Sheets far apart</translation>
    </message>
    <message>
        <source>Sheets in</source>
        <translation>Sheets in</translation>
    </message>
    <message>
        <source>Sheets of the judges</source>
        <translation>Sheets of the judges</translation>
    </message>
    <message>
        <source>Sheets of {judge}</source>
        <translation>Sheets of {judge}</translation>
    </message>
    <message>
        <source>Sheets on paper</source>
        <translation>Sheets on paper</translation>
    </message>
    <message>
        <source>Sheets that lie far apart</source>
        <translation>Sheets that lie far apart</translation>
    </message>
    <message>
        <source>Sheets that lie {limit} % or more apart need a second look.</source>
        <translation>Sheets that lie {limit} % or more apart need a second look.</translation>
    </message>
    <message>
        <source>Sheets that lie {limit} points or more apart need a second look.</source>
        <translation>Sheets that lie {limit} points or more apart need a second look.</translation>
    </message>
    <message>
        <source>Sheets, remarks and notes</source>
        <translation>Sheets, remarks and notes</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Show all entries again</source>
        <translation>Show all entries again</translation>
    </message>
    <message>
        <source>Show all keys that work here</source>
        <translation>Show all keys that work here</translation>
    </message>
    <message>
        <source>Show in its folder</source>
        <translation>Show in its folder</translation>
    </message>
    <message>
        <source>Show it in the standings</source>
        <translation>Show it in the standings</translation>
    </message>
    <message>
        <source>Show the figures</source>
        <translation>Show the figures</translation>
    </message>
    <message>
        <source>Show the whole picture, or fill the place and lose what lies beyond</source>
        <translation>Show the whole picture, or fill the place and lose what lies beyond</translation>
    </message>
    <message>
        <source>Show those clips</source>
        <translation>Show those clips</translation>
    </message>
    <message>
        <source>Show what they change</source>
        <translation>Show what they change</translation>
    </message>
    <message>
        <source>Shut out from</source>
        <translation>Shut out from</translation>
    </message>
    <message>
        <source>Sign</source>
        <translation>Sign</translation>
    </message>
    <message>
        <source>Sign digitally</source>
        <translation>Sign digitally</translation>
    </message>
    <message>
        <source>Sign digitally…</source>
        <translation>Sign digitally…</translation>
    </message>
    <message>
        <source>Signed score file</source>
        <translation>Signed score file</translation>
    </message>
    <message>
        <source>Signed: {path}</source>
        <translation>Signed: {path}</translation>
    </message>
    <message>
        <source>Signer</source>
        <translation>Signer</translation>
    </message>
    <message>
        <source>Signing and checking…</source>
        <translation>Signing and checking…</translation>
    </message>
    <message>
        <source>Silence, seconds</source>
        <translation>Silence, seconds</translation>
    </message>
    <message>
        <source>Since file number {number}, {count} sheets were finished or opened again. Write one more file and send it.</source>
        <translation>Since file number {number}, {count} sheets were finished or opened again. Write one more file and send it.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>Size and digest</source>
        <translation>Size and digest</translation>
    </message>
    <message>
        <source>Size of letters</source>
        <translation>Size of letters</translation>
    </message>
    <message>
        <source>Slide</source>
        <translation>Slide</translation>
    </message>
    <message>
        <source>Slide before</source>
        <translation>Slide before</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Slower</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Smaller</translation>
    </message>
    <message>
        <source>Smaller pages</source>
        <translation>Smaller pages</translation>
    </message>
    <message>
        <source>So many of the highest are left out before the figure is made.</source>
        <translation>So many of the highest are left out before the figure is made.</translation>
    </message>
    <message>
        <source>So many of the lowest are left out before the figure is made.</source>
        <translation>So many of the lowest are left out before the figure is made.</translation>
    </message>
    <message>
        <source>Some sheets of this judge came by two ways, as a file and on paper. Until one is chosen these do not count.</source>
        <translation>Some sheets of this judge came by two ways, as a file and on paper. Until one is chosen these do not count.</translation>
    </message>
    <message>
        <source>Someone close to the judge took part in the clip</source>
        <translation>Someone close to the judge took part in the clip</translation>
    </message>
    <message>
        <source>Something went wrong that should not have</source>
        <translation>Something went wrong that should not have</translation>
    </message>
    <message>
        <source>Sound on or off</source>
        <translation>Sound on or off</translation>
    </message>
    <message>
        <source>Sound track</source>
        <translation>Sound track</translation>
    </message>
    <message>
        <source>Sound tracks, subtitles and more</source>
        <translation>Sound tracks, subtitles and more</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Speed</translation>
    </message>
    <message>
        <source>Spread</source>
        <translation>Spread</translation>
    </message>
    <message>
        <source>Spreadsheet</source>
        <translation>Spreadsheet</translation>
    </message>
    <message>
        <source>Stand aside</source>
        <translation>Stand aside</translation>
    </message>
    <message>
        <source>Standings</source>
        <translation>Standings</translation>
    </message>
    <message>
        <source>Standings: {round}</source>
        <translation>Standings: {round}</translation>
    </message>
    <message>
        <source>Stands aside…</source>
        <translation>Stands aside…</translation>
    </message>
    <message>
        <source>Stands before the date on the papers.</source>
        <translation>Stands before the date on the papers.</translation>
    </message>
    <message>
        <source>Stands over the organiser at the head of the papers.</source>
        <translation>Stands over the organiser at the head of the papers.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>State</source>
        <translation>State</translation>
    </message>
    <message>
        <source>Statistic</source>
        <translation>Statistic</translation>
    </message>
    <message>
        <source>Stayed even ({value}, no more than chance).</source>
        <translation>Stayed even ({value}, no more than chance).</translation>
    </message>
    <message>
        <source>Stays</source>
        <translation>Stays</translation>
    </message>
    <message>
        <source>Stays open with a reason</source>
        <translation>Stays open with a reason</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Step</translation>
    </message>
    <message>
        <source>Stood aside</source>
        <translation>Stood aside</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Stop here and do not mark: this may not be the pack that the secretariat issued, or it was changed on its way.</source>
        <translation>Stop here and do not mark: this may not be the pack that the secretariat issued, or it was changed on its way.</translation>
    </message>
    <message>
        <source>Stopped. Sheets that the printer has already may still come out.</source>
        <translation>Stopped. Sheets that the printer has already may still come out.</translation>
    </message>
    <message>
        <source>Stored and counted.</source>
        <translation>Stored and counted.</translation>
    </message>
    <message>
        <source>Stored and counted. Nothing is left to do.</source>
        <translation>Stored and counted. Nothing is left to do.</translation>
    </message>
    <message>
        <source>Stretch of the clip</source>
        <translation>Stretch of the clip</translation>
    </message>
    <message>
        <source>Strict: {by} points fewer on average than the others for the same entries.</source>
        <translation>Strict: {by} points fewer on average than the others for the same entries.</translation>
    </message>
    <message>
        <source>Subject and wording</source>
        <translation>Subject and wording</translation>
    </message>
    <message>
        <source>Substitute</source>
        <translation>Substitute</translation>
    </message>
    <message>
        <source>Subtitles</source>
        <translation>Subtitles</translation>
    </message>
    <message>
        <source>Such an entry waits for a decision; nothing is approved before.</source>
        <translation>Such an entry waits for a decision; nothing is approved before.</translation>
    </message>
    <message>
        <source>Such as 16:9; a picture that is more than 1 % wider or narrower is a finding.</source>
        <translation>Such as 16:9; a picture that is more than 1 % wider or narrower is a finding.</translation>
    </message>
    <message>
        <source>Such as {{code}}_{{unit}}: {{code}}, {{title}} and {{unit}} stand for those of the entry, * for anything. Clips are found by it, and another name is a finding; tones and signs do not matter.</source>
        <translation>Such as {{code}}_{{unit}}: {{code}}, {{title}} and {{unit}} stand for those of the entry, * for anything. Clips are found by it, and another name is a finding; tones and signs do not matter.</translation>
    </message>
    <message>
        <source>Summary of the results</source>
        <translation>Summary of the results</translation>
    </message>
    <message>
        <source>Switch to the open window</source>
        <translation>Switch to the open window</translation>
    </message>
    <message>
        <source>Table of marks</source>
        <translation>Table of marks</translation>
    </message>
    <message>
        <source>Take a second look back…</source>
        <translation>Take a second look back…</translation>
    </message>
    <message>
        <source>Take a step back</source>
        <translation>Take a step back</translation>
    </message>
    <message>
        <source>Take a step back…</source>
        <translation>Take a step back…</translation>
    </message>
    <message>
        <source>Take answers in…</source>
        <translation>Take answers in…</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Take back</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>Take back…</translation>
    </message>
    <message>
        <source>Take in sheets</source>
        <translation>Take in sheets</translation>
    </message>
    <message>
        <source>Take in {count} rows</source>
        <translation>Take in {count} rows</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Take it back</translation>
    </message>
    <message>
        <source>Take it out; a section goes with its criteria</source>
        <translation>Take it out; a section goes with its criteria</translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation>Take it over</translation>
    </message>
    <message>
        <source>Take points</source>
        <translation>Take points</translation>
    </message>
    <message>
        <source>Take points back</source>
        <translation>Take points back</translation>
    </message>
    <message>
        <source>Take the answers in like score files; those on paper are keyed here.</source>
        <translation>Take the answers in like score files; those on paper are keyed here.</translation>
    </message>
    <message>
        <source>Take the chair's last word back</source>
        <translation>Take the chair's last word back</translation>
    </message>
    <message>
        <source>Take the chair's word back</source>
        <translation>Take the chair's word back</translation>
    </message>
    <message>
        <source>Take the chair's word back…</source>
        <translation>Take the chair's word back…</translation>
    </message>
    <message>
        <source>Take the choice back</source>
        <translation>Take the choice back</translation>
    </message>
    <message>
        <source>Take the decision back</source>
        <translation>Take the decision back</translation>
    </message>
    <message>
        <source>Take the last change back</source>
        <translation>Take the last change back</translation>
    </message>
    <message>
        <source>Take the last change back, whichever entry it was made to</source>
        <translation>Take the last change back, whichever entry it was made to</translation>
    </message>
    <message>
        <source>Take the last change of the rubric back</source>
        <translation>Take the last change of the rubric back</translation>
    </message>
    <message>
        <source>Take the last list back</source>
        <translation>Take the last list back</translation>
    </message>
    <message>
        <source>Take the last mark back that was given here</source>
        <translation>Take the last mark back that was given here</translation>
    </message>
    <message>
        <source>Take the last round out</source>
        <translation>Take the last round out</translation>
    </message>
    <message>
        <source>Take the last step back</source>
        <translation>Take the last step back</translation>
    </message>
    <message>
        <source>Take the last word back</source>
        <translation>Take the last word back</translation>
    </message>
    <message>
        <source>Take the last word back…</source>
        <translation>Take the last word back…</translation>
    </message>
    <message>
        <source>Take the move back</source>
        <translation>Take the move back</translation>
    </message>
    <message>
        <source>Take the opening back</source>
        <translation>Take the opening back</translation>
    </message>
    <message>
        <source>Take the opening back…</source>
        <translation>Take the opening back…</translation>
    </message>
    <message>
        <source>Take the ruling back</source>
        <translation>Take the ruling back</translation>
    </message>
    <message>
        <source>Take the ruling back…</source>
        <translation>Take the ruling back…</translation>
    </message>
    <message>
        <source>Take the second look back</source>
        <translation>Take the second look back</translation>
    </message>
    <message>
        <source>Take the waiver back</source>
        <translation>Take the waiver back</translation>
    </message>
    <message>
        <source>Take the waiver back…</source>
        <translation>Take the waiver back…</translation>
    </message>
    <message>
        <source>Take them back</source>
        <translation>Take them back</translation>
    </message>
    <message>
        <source>Take these votes back</source>
        <translation>Take these votes back</translation>
    </message>
    <message>
        <source>Take these votes back…</source>
        <translation>Take these votes back…</translation>
    </message>
    <message>
        <source>Take this back</source>
        <translation>Take this back</translation>
    </message>
    <message>
        <source>Take this back…</source>
        <translation>Take this back…</translation>
    </message>
    <message>
        <source>Take this file away</source>
        <translation>Take this file away</translation>
    </message>
    <message>
        <source>Take this file over</source>
        <translation>Take this file over</translation>
    </message>
    <message>
        <source>Take this file over…</source>
        <translation>Take this file over…</translation>
    </message>
    <message>
        <source>Take this line out</source>
        <translation>Take this line out</translation>
    </message>
    <message>
        <source>Take this row out</source>
        <translation>Take this row out</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Taken back</translation>
    </message>
    <message>
        <source>Taken back, it counts no more; both stay in the audit trail.</source>
        <translation>Taken back, it counts no more; both stay in the audit trail.</translation>
    </message>
    <message>
        <source>Taken back: {what}</source>
        <translation>Taken back: {what}</translation>
    </message>
    <message>
        <source>Taken in</source>
        <translation>Taken in</translation>
    </message>
    <message>
        <source>Taking in the entries</source>
        <translation>Taking in the entries</translation>
    </message>
    <message>
        <source>That was taken back. Both stay in the audit trail.</source>
        <translation>That was taken back. Both stay in the audit trail.</translation>
    </message>
    <message>
        <source>That window does not answer: it may hang, or it runs on another computer or under another name. Nothing was changed here. Close it there, then try again.</source>
        <translation>That window does not answer: it may hang, or it runs on another computer or under another name. Nothing was changed here. Close it there, then try again.</translation>
    </message>
    <message>
        <source>The answer on entry {entry} is on record.</source>
        <translation>The answer on entry {entry} is on record.</translation>
    </message>
    <message>
        <source>The arrow keys lead from box to box.</source>
        <translation>The arrow keys lead from box to box.</translation>
    </message>
    <message>
        <source>The assignment is drawn from “{seed}”.</source>
        <translation>The assignment is drawn from “{seed}”.</translation>
    </message>
    <message>
        <source>The award of entry {entry} is revoked. The result has to be approved anew.</source>
        <translation>The award of entry {entry} is revoked. The result has to be approved anew.</translation>
    </message>
    <message>
        <source>The award that they decide about</source>
        <translation>The award that they decide about</translation>
    </message>
    <message>
        <source>The best {count} go on to the next round.</source>
        <translation>The best {count} go on to the next round.</translation>
    </message>
    <message>
        <source>The best {count} of each block go on to the next round.</source>
        <translation>The best {count} of each block go on to the next round.</translation>
    </message>
    <message>
        <source>The chair has decided; the reason stands on record.</source>
        <translation>The chair has decided; the reason stands on record.</translation>
    </message>
    <message>
        <source>The chair weighs {chair}, every member {member}.</source>
        <translation>The chair weighs {chair}, every member {member}.</translation>
    </message>
    <message>
        <source>The chair's reason</source>
        <translation>The chair's reason</translation>
    </message>
    <message>
        <source>The chair's ruling</source>
        <translation>The chair's ruling</translation>
    </message>
    <message>
        <source>The chair's ruling is on record. It can be taken back as long as the round is open.</source>
        <translation>The chair's ruling is on record. It can be taken back as long as the round is open.</translation>
    </message>
    <message>
        <source>The chair's word</source>
        <translation>The chair's word</translation>
    </message>
    <message>
        <source>The chair's word is on record: {entries}, the best first.</source>
        <translation>The chair's word is on record: {entries}, the best first.</translation>
    </message>
    <message>
        <source>The chair's word is taken back; the proposal stands again.</source>
        <translation>The chair's word is taken back; the proposal stands again.</translation>
    </message>
    <message>
        <source>The chair's word is taken back; what it settled is open again.</source>
        <translation>The chair's word is taken back; what it settled is open again.</translation>
    </message>
    <message>
        <source>The chair's word on a prize speaks of another proposal</source>
        <translation>The chair's word on a prize speaks of another proposal</translation>
    </message>
    <message>
        <source>The chair's word on entry {entry} is on record.</source>
        <translation>The chair's word on entry {entry} is on record.</translation>
    </message>
    <message>
        <source>The chair's word on the tie</source>
        <translation>The chair's word on the tie</translation>
    </message>
    <message>
        <source>The chair's word on the tie is on record.</source>
        <translation>The chair's word on the tie is on record.</translation>
    </message>
    <message>
        <source>The chair's word on {code}</source>
        <translation>The chair's word on {code}</translation>
    </message>
    <message>
        <source>The chair's word…</source>
        <translation>The chair's word…</translation>
    </message>
    <message>
        <source>The choice was taken back: the files contradict each other again.</source>
        <translation>The choice was taken back: the files contradict each other again.</translation>
    </message>
    <message>
        <source>The clip</source>
        <translation>The clip</translation>
    </message>
    <message>
        <source>The clip can't be played: the slide does without</source>
        <translation>The clip can't be played: the slide does without</translation>
    </message>
    <message>
        <source>The clip is {seconds} s long.</source>
        <translation>The clip is {seconds} s long.</translation>
    </message>
    <message>
        <source>The clips take up to {size}; this stick may lack {lack}. Clips that lie there already need no room.</source>
        <translation>The clips take up to {size}; this stick may lack {lack}. Clips that lie there already need no room.</translation>
    </message>
    <message>
        <source>The code agrees</source>
        <translation>The code agrees</translation>
    </message>
    <message>
        <source>The codes of {count} judges are not compared yet</source>
        <translation>The codes of {count} judges are not compared yet</translation>
    </message>
    <message>
        <source>The contest needs a name before its file can be made.</source>
        <translation>The contest needs a name before its file can be made.</translation>
    </message>
    <message>
        <source>The contest's file was changed outside the program, or is damaged. Approve and print nothing from it; go back to the last backup copy that is still right.</source>
        <translation>The contest's file was changed outside the program, or is damaged. Approve and print nothing from it; go back to the last backup copy that is still right.</translation>
    </message>
    <message>
        <source>The decision holds again if nothing was changed since. The record stays, with this reason.</source>
        <translation>The decision holds again if nothing was changed since. The record stays, with this reason.</translation>
    </message>
    <message>
        <source>The decision that is replaced</source>
        <translation>The decision that is replaced</translation>
    </message>
    <message>
        <source>The endings that are taken, such as mp4, mov; empty for any.</source>
        <translation>The endings that are taken, such as mp4, mov; empty for any.</translation>
    </message>
    <message>
        <source>The entries of this judge changed since.</source>
        <translation>The entries of this judge changed since.</translation>
    </message>
    <message>
        <source>The entries of {count} judges changed: they need a new pack</source>
        <translation>The entries of {count} judges changed: they need a new pack</translation>
    </message>
    <message>
        <source>The entries stand almost in the opposite order to the others' (agreement {agreement}). Perhaps the scale was read upside down: the best entry got the least.</source>
        <translation>The entries stand almost in the opposite order to the others' (agreement {agreement}). Perhaps the scale was read upside down: the best entry got the least.</translation>
    </message>
    <message>
        <source>The figure is set to {points} points</source>
        <translation>The figure is set to {points} points</translation>
    </message>
    <message>
        <source>The figure stands as it is</source>
        <translation>The figure stands as it is</translation>
    </message>
    <message>
        <source>The figure stands as the sheets make it, unless another one is given here. The reason is printed and stays on record.</source>
        <translation>The figure stands as the sheets make it, unless another one is given here. The reason is printed and stays on record.</translation>
    </message>
    <message>
        <source>The file of entry {entry} is to be called “{name}”.</source>
        <translation>The file of entry {entry} is to be called “{name}”.</translation>
    </message>
    <message>
        <source>The folder for the judges' spreadsheets</source>
        <translation>The folder for the judges' spreadsheets</translation>
    </message>
    <message>
        <source>The folder into which score files come</source>
        <translation>The folder into which score files come</translation>
    </message>
    <message>
        <source>The folder of clips</source>
        <translation>The folder of clips</translation>
    </message>
    <message>
        <source>The folder or stick for the packs</source>
        <translation>The folder or stick for the packs</translation>
    </message>
    <message>
        <source>The hall sees</source>
        <translation>The hall sees</translation>
    </message>
    <message>
        <source>The hall's screen is black</source>
        <translation>The hall's screen is black</translation>
    </message>
    <message>
        <source>The highest total less the lowest one.</source>
        <translation>The highest total less the lowest one.</translation>
    </message>
    <message>
        <source>The judge comes from the unit of the entry</source>
        <translation>The judge comes from the unit of the entry</translation>
    </message>
    <message>
        <source>The judge gave all entries the same total</source>
        <translation>The judge gave all entries the same total</translation>
    </message>
    <message>
        <source>The judge has the name of one of the entry's authors.</source>
        <translation>The judge has the name of one of the entry's authors.</translation>
    </message>
    <message>
        <source>The judge may have read the scale upside down</source>
        <translation>The judge may have read the scale upside down</translation>
    </message>
    <message>
        <source>The judge stands aside</source>
        <translation>The judge stands aside</translation>
    </message>
    <message>
        <source>The judge took part in making the clip</source>
        <translation>The judge took part in making the clip</translation>
    </message>
    <message>
        <source>The judge's code was not compared</source>
        <translation>The judge's code was not compared</translation>
    </message>
    <message>
        <source>The judge's office is the unit of the entry.</source>
        <translation>The judge's office is the unit of the entry.</translation>
    </message>
    <message>
        <source>The judge's reason</source>
        <translation>The judge's reason</translation>
    </message>
    <message>
        <source>The judges agree on one sheet for each entry</source>
        <translation>The judges agree on one sheet for each entry</translation>
    </message>
    <message>
        <source>The judges of an entry agree on one sheet, which the chair writes.</source>
        <translation>The judges of an entry agree on one sheet, which the chair writes.</translation>
    </message>
    <message>
        <source>The judges' orders agree no more than by chance</source>
        <translation>The judges' orders agree no more than by chance</translation>
    </message>
    <message>
        <source>The judges' totals for this clip lie {spread} points apart; from {limit} on the rules ask for a second look. Confirm your marks or change them, and say why.</source>
        <translation>The judges' totals for this clip lie {spread} points apart; from {limit} on the rules ask for a second look. Confirm your marks or change them, and say why.</translation>
    </message>
    <message>
        <source>The judges' totals of every entry lie within the limit of the rules. Nothing is to do here.</source>
        <translation>The judges' totals of every entry lie within the limit of the rules. Nothing is to do here.</translation>
    </message>
    <message>
        <source>The last safety copy</source>
        <translation>The last safety copy</translation>
    </message>
    <message>
        <source>The list was taken back: everything is as it was before it.</source>
        <translation>The list was taken back: everything is as it was before it.</translation>
    </message>
    <message>
        <source>The list was taken in: {added} entries are new, {changed} were changed.</source>
        <translation>The list was taken in: {added} entries are new, {changed} were changed.</translation>
    </message>
    <message>
        <source>The mark before</source>
        <translation>The mark before</translation>
    </message>
    <message>
        <source>The marks for different criteria run alike by {value}, the panel's by {panel}. Far above the panel's, one impression may have made all marks.</source>
        <translation>The marks for different criteria run alike by {value}, the panel's by {panel}. Far above the panel's, one impression may have made all marks.</translation>
    </message>
    <message>
        <source>The marks that were given before count no more once the secretariat has this answer. Say why you change them; the reason goes along.</source>
        <translation>The marks that were given before count no more once the secretariat has this answer. Say why you change them; the reason goes along.</translation>
    </message>
    <message>
        <source>The meeting</source>
        <translation>The meeting</translation>
    </message>
    <message>
        <source>The missing sheets are drawn among the others</source>
        <translation>The missing sheets are drawn among the others</translation>
    </message>
    <message>
        <source>The missing sheets are waived</source>
        <translation>The missing sheets are waived</translation>
    </message>
    <message>
        <source>The most must be above the least.</source>
        <translation>The most must be above the least.</translation>
    </message>
    <message>
        <source>The move was taken back: the sheet counts for {entry} again.</source>
        <translation>The move was taken back: the sheet counts for {entry} again.</translation>
    </message>
    <message>
        <source>The new version was given up. The rubric in force is as it was.</source>
        <translation>The new version was given up. The rubric in force is as it was.</translation>
    </message>
    <message>
        <source>The next round has begun</source>
        <translation>The next round has begun</translation>
    </message>
    <message>
        <source>The number drawn</source>
        <translation>The number drawn</translation>
    </message>
    <message>
        <source>The number drawn is on record.</source>
        <translation>The number drawn is on record.</translation>
    </message>
    <message>
        <source>The number drawn…</source>
        <translation>The number drawn…</translation>
    </message>
    <message>
        <source>The order would be</source>
        <translation>The order would be</translation>
    </message>
    <message>
        <source>The pack</source>
        <translation>The pack</translation>
    </message>
    <message>
        <source>The pack is written, a covering page beside it: {path}</source>
        <translation>The pack is written, a covering page beside it: {path}</translation>
    </message>
    <message>
        <source>The pages are being drawn…</source>
        <translation>The pages are being drawn…</translation>
    </message>
    <message>
        <source>The pages are in {path}.</source>
        <translation>The pages are in {path}.</translation>
    </message>
    <message>
        <source>The panel as a whole</source>
        <translation>The panel as a whole</translation>
    </message>
    <message>
        <source>The panel was taken in: {added} judges are new, {changed} were changed.</source>
        <translation>The panel was taken in: {added} judges are new, {changed} were changed.</translation>
    </message>
    <message>
        <source>The paper stays as it is; the signed one is a new file. Number and date must stand on it first: nothing can be added later. The time is this machine's clock: no time stamp, no network.</source>
        <translation>The paper stays as it is; the signed one is a new file. Number and date must stand on it first: nothing can be added later. The time is this machine's clock: no time stamp, no network.</translation>
    </message>
    <message>
        <source>The paper to sign</source>
        <translation>The paper to sign</translation>
    </message>
    <message>
        <source>The picture of the clip</source>
        <translation>The picture of the clip</translation>
    </message>
    <message>
        <source>The picture was lost for a moment; it comes back by itself.</source>
        <translation>The picture was lost for a moment; it comes back by itself.</translation>
    </message>
    <message>
        <source>The points count no more. Their record stays, with the reason.</source>
        <translation>The points count no more. Their record stays, with the reason.</translation>
    </message>
    <message>
        <source>The reason is kept with the entry and in the record of the contest. It can be taken back.</source>
        <translation>The reason is kept with the entry and in the record of the contest. It can be taken back.</translation>
    </message>
    <message>
        <source>The reason is printed beside the points and stays on record. Points can be taken back at any time.</source>
        <translation>The reason is printed beside the points and stays on record. Points can be taken back at any time.</translation>
    </message>
    <message>
        <source>The result can't be approved yet</source>
        <translation>The result can't be approved yet</translation>
    </message>
    <message>
        <source>The result is approved (no. {number})</source>
        <translation>The result is approved (no. {number})</translation>
    </message>
    <message>
        <source>The result is approved and locked. Papers can be printed now.</source>
        <translation>The result is approved and locked. Papers can be printed now.</translation>
    </message>
    <message>
        <source>The result is approved. What papers say besides it can still be changed: no result comes from it.</source>
        <translation>The result is approved. What papers say besides it can still be changed: no result comes from it.</translation>
    </message>
    <message>
        <source>The result is approved: decision no. {number}</source>
        <translation>The result is approved: decision no. {number}</translation>
    </message>
    <message>
        <source>The result is open for corrections. It has to be approved anew.</source>
        <translation>The result is open for corrections. It has to be approved anew.</translation>
    </message>
    <message>
        <source>The round is closed</source>
        <translation>The round is closed</translation>
    </message>
    <message>
        <source>The round is closed. The file is kept; it counts only if the chair accepts it, or opens the round again.</source>
        <translation>The round is closed. The file is kept; it counts only if the chair accepts it, or opens the round again.</translation>
    </message>
    <message>
        <source>The round is closed: figures change at once, and which entries go on is open again.</source>
        <translation>The round is closed: figures change at once, and which entries go on is open again.</translation>
    </message>
    <message>
        <source>The round is closed: open it again to take this back.</source>
        <translation>The round is closed: open it again to take this back.</translation>
    </message>
    <message>
        <source>The round is closed: what comes now is late</source>
        <translation>The round is closed: what comes now is late</translation>
    </message>
    <message>
        <source>The round is closed: what comes now is late, but for second looks</source>
        <translation>The round is closed: what comes now is late, but for second looks</translation>
    </message>
    <message>
        <source>The round is closed: {count} sheets count.</source>
        <translation>The round is closed: {count} sheets count.</translation>
    </message>
    <message>
        <source>The round is closed: {count} sheets count. The chair can look at the standings.</source>
        <translation>The round is closed: {count} sheets count. The chair can look at the standings.</translation>
    </message>
    <message>
        <source>The round is not closed yet</source>
        <translation>The round is not closed yet</translation>
    </message>
    <message>
        <source>The round is open again.</source>
        <translation>The round is open again.</translation>
    </message>
    <message>
        <source>The round is open again: files that come in now count.</source>
        <translation>The round is open again: files that come in now count.</translation>
    </message>
    <message>
        <source>The round is still open</source>
        <translation>The round is still open</translation>
    </message>
    <message>
        <source>The round is still open: what the votes change is an early look at its marks, which is written down. The votes can be taken in without it.</source>
        <translation>The round is still open: what the votes change is an early look at its marks, which is written down. The votes can be taken in without it.</translation>
    </message>
    <message>
        <source>The rubric</source>
        <translation>The rubric</translation>
    </message>
    <message>
        <source>The rubric is another version now: {count} judges need a new pack</source>
        <translation>The rubric is another version now: {count} judges need a new pack</translation>
    </message>
    <message>
        <source>The rubric is another version since. The marks that stand come along when the new pack is opened.</source>
        <translation>The rubric is another version since. The marks that stand come along when the new pack is opened.</translation>
    </message>
    <message>
        <source>The rubric is version {number} now</source>
        <translation>The rubric is version {number} now</translation>
    </message>
    <message>
        <source>The rubric was taken in: {count} criteria, {total} points. Ctrl+Z takes it back.</source>
        <translation>The rubric was taken in: {count} criteria, {total} points. Ctrl+Z takes it back.</translation>
    </message>
    <message>
        <source>The rules ask for a remark on this mark</source>
        <translation>The rules ask for a remark on this mark</translation>
    </message>
    <message>
        <source>The rules combine places: no points can be given</source>
        <translation>The rules combine places: no points can be given</translation>
    </message>
    <message>
        <source>The rules give no guidance on this criterion.</source>
        <translation>The rules give no guidance on this criterion.</translation>
    </message>
    <message>
        <source>The rules have no prize table.</source>
        <translation>The rules have no prize table.</translation>
    </message>
    <message>
        <source>The rules know no divergence</source>
        <translation>The rules know no divergence</translation>
    </message>
    <message>
        <source>The rules of this round do nothing with votes. Before packs are out this can be changed with the rules.</source>
        <translation>The rules of this round do nothing with votes. Before packs are out this can be changed with the rules.</translation>
    </message>
    <message>
        <source>The rules settle this in another way, not by a second look</source>
        <translation>The rules settle this in another way, not by a second look</translation>
    </message>
    <message>
        <source>The rules then use this judge's sheet. The reason is printed and stays on record.</source>
        <translation>The rules then use this judge's sheet. The reason is printed and stays on record.</translation>
    </message>
    <message>
        <source>The ruling was taken back: the sheets of earlier versions wait again.</source>
        <translation>The ruling was taken back: the sheets of earlier versions wait again.</translation>
    </message>
    <message>
        <source>The safety copy beside the pack is written again.</source>
        <translation>The safety copy beside the pack is written again.</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>The same again</translation>
    </message>
    <message>
        <source>The same clip twice</source>
        <translation>The same clip twice</translation>
    </message>
    <message>
        <source>The same, go on</source>
        <translation>The same, go on</translation>
    </message>
    <message>
        <source>The sample contest: its judges and marks are made up</source>
        <translation>The sample contest: its judges and marks are made up</translation>
    </message>
    <message>
        <source>The score file</source>
        <translation>The score file</translation>
    </message>
    <message>
        <source>The score file is written</source>
        <translation>The score file is written</translation>
    </message>
    <message>
        <source>The screens at the left, from the top</source>
        <translation>The screens at the left, from the top</translation>
    </message>
    <message>
        <source>The second look is taken back; what was given before counts.</source>
        <translation>The second look is taken back; what was given before counts.</translation>
    </message>
    <message>
        <source>The secretariat has this sheet already. Say why it is changed; the reason goes with the next file.</source>
        <translation>The secretariat has this sheet already. Say why it is changed; the reason goes with the next file.</translation>
    </message>
    <message>
        <source>The sheet</source>
        <translation>The sheet</translation>
    </message>
    <message>
        <source>The sheet belongs to another entry…</source>
        <translation>The sheet belongs to another entry…</translation>
    </message>
    <message>
        <source>The sheet for {entry} counts for {to}</source>
        <translation>The sheet for {entry} counts for {to}</translation>
    </message>
    <message>
        <source>The sheet for {entry} counts for {to}. That can be taken back.</source>
        <translation>The sheet for {entry} counts for {to}. That can be taken back.</translation>
    </message>
    <message>
        <source>The sheet of entry {code} is open again: it lacks a mark.</source>
        <translation>The sheet of entry {code} is open again: it lacks a mark.</translation>
    </message>
    <message>
        <source>The sheet of {code} is withdrawn. It can be keyed again.</source>
        <translation>The sheet of {code} is withdrawn. It can be keyed again.</translation>
    </message>
    <message>
        <source>The sheets are not those of the file that the judge signed</source>
        <translation>The sheets are not those of the file that the judge signed</translation>
    </message>
    <message>
        <source>The sheets lie too far apart</source>
        <translation>The sheets lie too far apart</translation>
    </message>
    <message>
        <source>The sheets of earlier versions wait again until the chair rules anew. The ruling stays on record.</source>
        <translation>The sheets of earlier versions wait again until the chair rules anew. The ruling stays on record.</translation>
    </message>
    <message>
        <source>The sheets whose every mark stands count, the others are marked again.</source>
        <translation>The sheets whose every mark stands count, the others are marked again.</translation>
    </message>
    <message>
        <source>The signed paper is {path}.</source>
        <translation>The signed paper is {path}.</translation>
    </message>
    <message>
        <source>The system has no printer. All pages can be saved as one PDF file.</source>
        <translation>The system has no printer. All pages can be saved as one PDF file.</translation>
    </message>
    <message>
        <source>The table</source>
        <translation>The table</translation>
    </message>
    <message>
        <source>The text of this list is in the old code {coding}</source>
        <translation>The text of this list is in the old code {coding}</translation>
    </message>
    <message>
        <source>The third judge of {code}</source>
        <translation>The third judge of {code}</translation>
    </message>
    <message>
        <source>The totals are fairly alike.</source>
        <translation>The totals are fairly alike.</translation>
    </message>
    <message>
        <source>The totals differ: judges use the scale differently.</source>
        <translation>The totals differ: judges use the scale differently.</translation>
    </message>
    <message>
        <source>The totals lie within the limit now. Nothing is left to do.</source>
        <translation>The totals lie within the limit now. Nothing is left to do.</translation>
    </message>
    <message>
        <source>The two counts differ</source>
        <translation>The two counts differ</translation>
    </message>
    <message>
        <source>The two keyings differ here. Look at the paper: choose one of the two marks, or type the right one.</source>
        <translation>The two keyings differ here. Look at the paper: choose one of the two marks, or type the right one.</translation>
    </message>
    <message>
        <source>The usual clip contest</source>
        <translation>The usual clip contest</translation>
    </message>
    <message>
        <source>The usual wording again</source>
        <translation>The usual wording again</translation>
    </message>
    <message>
        <source>The votes were taken back. The table stays on record.</source>
        <translation>The votes were taken back. The table stays on record.</translation>
    </message>
    <message>
        <source>The way in declared before it stands again, or none. Both words stay on record.</source>
        <translation>The way in declared before it stands again, or none. Both words stay on record.</translation>
    </message>
    <message>
        <source>The wrong way up</source>
        <translation>The wrong way up</translation>
    </message>
    <message>
        <source>There are no entries and judges yet. The secretariat sets the contest up first.</source>
        <translation>There are no entries and judges yet. The secretariat sets the contest up first.</translation>
    </message>
    <message>
        <source>There are too few judges without a conflict for: {entries}</source>
        <translation>There are too few judges without a conflict for: {entries}</translation>
    </message>
    <message>
        <source>There is no conflict</source>
        <translation>There is no conflict</translation>
    </message>
    <message>
        <source>There is no such entry</source>
        <translation>There is no such entry</translation>
    </message>
    <message>
        <source>There is nothing to count otherwise.</source>
        <translation>There is nothing to count otherwise.</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation>There is nothing to do again.</translation>
    </message>
    <message>
        <source>There is nothing to say of the judges.</source>
        <translation>There is nothing to say of the judges.</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>There is nothing to take back.</translation>
    </message>
    <message>
        <source>There is one chair: whoever becomes it takes over from the one before.</source>
        <translation>There is one chair: whoever becomes it takes over from the one before.</translation>
    </message>
    <message>
        <source>There is one of each award.</source>
        <translation>There is one of each award.</translation>
    </message>
    <message>
        <source>There is one version only. Judges, packs and sheets all go by it.</source>
        <translation>There is one version only. Judges, packs and sheets all go by it.</translation>
    </message>
    <message>
        <source>These files could not be taken in here.</source>
        <translation>These files could not be taken in here.</translation>
    </message>
    <message>
        <source>These later steps rest upon it: {later}. Take them back first.</source>
        <translation>These later steps rest upon it: {later}. Take them back first.</translation>
    </message>
    <message>
        <source>These six groups must be the same as those on the page that came with the pack of {judge}, digit for digit.</source>
        <translation>These six groups must be the same as those on the page that came with the pack of {judge}, digit for digit.</translation>
    </message>
    <message>
        <source>These votes replace those taken in before.</source>
        <translation>These votes replace those taken in before.</translation>
    </message>
    <message>
        <source>Third judge</source>
        <translation>Third judge</translation>
    </message>
    <message>
        <source>Third judge: {judge}</source>
        <translation>Third judge: {judge}</translation>
    </message>
    <message>
        <source>This computer has no program for the clip. Marking goes on; install VLC.</source>
        <translation>This computer has no program for the clip. Marking goes on; install VLC.</translation>
    </message>
    <message>
        <source>This entry has no clip in the pack. It can be marked all the same.</source>
        <translation>This entry has no clip in the pack. It can be marked all the same.</translation>
    </message>
    <message>
        <source>This file holds {done} of {whole} sheets. Finish the others and write one more: it takes this one's place.</source>
        <translation>This file holds {done} of {whole} sheets. Finish the others and write one more: it takes this one's place.</translation>
    </message>
    <message>
        <source>This file is right…</source>
        <translation>This file is right…</translation>
    </message>
    <message>
        <source>This file is the contest's own from now on.</source>
        <translation>This file is the contest's own from now on.</translation>
    </message>
    <message>
        <source>This file was set aside by a person. It is kept, nothing of it counts, and that can be taken back.</source>
        <translation>This file was set aside by a person. It is kept, nothing of it counts, and that can be taken back.</translation>
    </message>
    <message>
        <source>This file was taken in before. Nothing was changed.</source>
        <translation>This file was taken in before. Nothing was changed.</translation>
    </message>
    <message>
        <source>This is not the clip that was issued: the file was changed. Marks are kept; copy the folder “clips” once more, or tell the secretariat.</source>
        <translation>This is not the clip that was issued: the file was changed. Marks are kept; copy the folder “clips” once more, or tell the secretariat.</translation>
    </message>
    <message>
        <source>This is not the result that was approved (decision no. {number})</source>
        <translation>This is not the result that was approved (decision no. {number})</translation>
    </message>
    <message>
        <source>This is the sheet as every judge gets it. Type marks and go on with Enter to try it: totals, bands and remarks that are wanted answer as they will. Nothing of it is kept.</source>
        <translation>This is the sheet as every judge gets it. Type marks and go on with Enter to try it: totals, bands and remarks that are wanted answer as they will. Nothing of it is kept.</translation>
    </message>
    <message>
        <source>This is your pack no. {number}, and nothing is marked on this laptop yet. If you marked on another one, bring its sheets back now: take the file “….safety.clipscore” that lies beside the earlier pack.</source>
        <translation>This is your pack no. {number}, and nothing is marked on this laptop yet. If you marked on another one, bring its sheets back now: take the file “….safety.clipscore” that lies beside the earlier pack.</translation>
    </message>
    <message>
        <source>This machine left out {count} pictures; the clip itself is whole.</source>
        <translation>This machine left out {count} pictures; the clip itself is whole.</translation>
    </message>
    <message>
        <source>This mark needs a remark</source>
        <translation>This mark needs a remark</translation>
    </message>
    <message>
        <source>This mark needs a remark: {names}</source>
        <translation>This mark needs a remark: {names}</translation>
    </message>
    <message>
        <source>This part of the earlier figure is added.</source>
        <translation>This part of the earlier figure is added.</translation>
    </message>
    <message>
        <source>This printer leaves too wide an edge: {count} pages come out smaller, at {percent} % of their size. All others are true to size.</source>
        <translation>This printer leaves too wide an edge: {count} pages come out smaller, at {percent} % of their size. All others are true to size.</translation>
    </message>
    <message>
        <source>This screen, {width} × {height}</source>
        <translation>This screen, {width} × {height}</translation>
    </message>
    <message>
        <source>This sheet counts. It can be keyed anew, with a reason.</source>
        <translation>This sheet counts. It can be keyed anew, with a reason.</translation>
    </message>
    <message>
        <source>This sheet is closed; open it again to change it (Ctrl+E).</source>
        <translation>This sheet is closed; open it again to change it (Ctrl+E).</translation>
    </message>
    <message>
        <source>This sheet is done.</source>
        <translation>This sheet is done.</translation>
    </message>
    <message>
        <source>Those of {file} count again.</source>
        <translation>Those of {file} count again.</translation>
    </message>
    <message>
        <source>Those who need one</source>
        <translation>Those who need one</translation>
    </message>
    <message>
        <source>To be decided</source>
        <translation>To be decided</translation>
    </message>
    <message>
        <source>To be handed in by</source>
        <translation>To be handed in by</translation>
    </message>
    <message>
        <source>To be marked again</source>
        <translation>To be marked again</translation>
    </message>
    <message>
        <source>To be settled</source>
        <translation>To be settled</translation>
    </message>
    <message>
        <source>To be settled ({count})</source>
        <translation>To be settled ({count})</translation>
    </message>
    <message>
        <source>To mend and to look at</source>
        <translation>To mend and to look at</translation>
    </message>
    <message>
        <source>To send back</source>
        <translation>To send back</translation>
    </message>
    <message>
        <source>To the settings of the part in hand</source>
        <translation>To the settings of the part in hand</translation>
    </message>
    <message>
        <source>To where</source>
        <translation>To where</translation>
    </message>
    <message>
        <source>Too long</source>
        <translation>Too long</translation>
    </message>
    <message>
        <source>Too short</source>
        <translation>Too short</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Totals</source>
        <translation>Totals</translation>
    </message>
    <message>
        <source>Trial no more</source>
        <translation>Trial no more</translation>
    </message>
    <message>
        <source>Trial sheet</source>
        <translation>Trial sheet</translation>
    </message>
    <message>
        <source>Trial, marked first by all, not counted: {entry}</source>
        <translation>Trial, marked first by all, not counted: {entry}</translation>
    </message>
    <message>
        <source>Tried from the top; the first that parts the entries decides, and is printed.</source>
        <translation>Tried from the top; the first that parts the entries decides, and is printed.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Try it</translation>
    </message>
    <message>
        <source>Try the sample contest</source>
        <translation>Try the sample contest</translation>
    </message>
    <message>
        <source>Two files of this judge contradict each other, so neither counts. Ask the judge which one is right, then choose it here.</source>
        <translation>Two files of this judge contradict each other, so neither counts. Ask the judge which one is right, then choose it here.</translation>
    </message>
    <message>
        <source>Type a digit to change a mark, press a head or S to put in order, Enter or a title to go to the clip. A ring: far from your other marks for the criterion. 2=: several clips share this rank.</source>
        <translation>Type a digit to change a mark, press a head or S to put in order, Enter or a title to go to the clip. A ring: far from your other marks for the criterion. 2=: several clips share this rank.</translation>
    </message>
    <message>
        <source>Type each mark as it stands on the paper, then Enter. An empty field is a mark that was not given, never 0.</source>
        <translation>Type each mark as it stands on the paper, then Enter. An empty field is a mark that was not given, never 0.</translation>
    </message>
    <message>
        <source>Type the number that was drawn in the room, once, before anyone knows the outcome. It stays on record.</source>
        <translation>Type the number that was drawn in the room, once, before anyone knows the outcome. It stays on record.</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unit</translation>
    </message>
    <message>
        <source>Unit code</source>
        <translation>Unit code</translation>
    </message>
    <message>
        <source>Unit of the entry</source>
        <translation>Unit of the entry</translation>
    </message>
    <message>
        <source>Units of the organisers</source>
        <translation>Units of the organisers</translation>
    </message>
    <message>
        <source>Units' names</source>
        <translation>Units' names</translation>
    </message>
    <message>
        <source>Unsure files</source>
        <translation>Unsure files</translation>
    </message>
    <message>
        <source>Untick all</source>
        <translation>Untick all</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Up</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>Version {number}</translation>
    </message>
    <message>
        <source>Version {number} of the rubric holds from now on. Issue new packs to the judges.</source>
        <translation>Version {number} of the rubric holds from now on. Issue new packs to the judges.</translation>
    </message>
    <message>
        <source>Version {number} of the rubric holds since {day}: {reason}. Packs of the version before are not right any more: files made with them are refused. Issue new packs; on the same laptop the marks that stand come along.</source>
        <translation>Version {number} of the rubric holds since {day}: {reason}. Packs of the version before are not right any more: files made with them are refused. Issue new packs; on the same laptop the marks that stand come along.</translation>
    </message>
    <message>
        <source>Version {number}, being written</source>
        <translation>Version {number}, being written</translation>
    </message>
    <message>
        <source>Version {number}: {what}</source>
        <translation>Version {number}: {what}</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>Void</source>
        <translation>Void</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Votes</translation>
    </message>
    <message>
        <source>Votes decide about a prize of their own</source>
        <translation>Votes decide about a prize of their own</translation>
    </message>
    <message>
        <source>Votes for {entries} entries were taken in.</source>
        <translation>Votes for {entries} entries were taken in.</translation>
    </message>
    <message>
        <source>Votes for {entries} entries were taken in; {without} have none, which stays an open question.</source>
        <translation>Votes for {entries} entries were taken in; {without} have none, which stays an open question.</translation>
    </message>
    <message>
        <source>Votes make up {share} % of the figure</source>
        <translation>Votes make up {share} % of the figure</translation>
    </message>
    <message>
        <source>Votes of the public</source>
        <translation>Votes of the public</translation>
    </message>
    <message>
        <source>Votes of the public decide about an award of their own.</source>
        <translation>Votes of the public decide about an award of their own.</translation>
    </message>
    <message>
        <source>Votes of the public make up {percent} % of the figure.</source>
        <translation>Votes of the public make up {percent} % of the figure.</translation>
    </message>
    <message>
        <source>Wait for the sheets that are missing, or close the round with a reason that stays on record.</source>
        <translation>Wait for the sheets that are missing, or close the round with a reason that stays on record.</translation>
    </message>
    <message>
        <source>Waiting for answers</source>
        <translation>Waiting for answers</translation>
    </message>
    <message>
        <source>Waiting until {files} in {folder} is whole and can be read.</source>
        <translation>Waiting until {files} in {folder} is whole and can be read.</translation>
    </message>
    <message>
        <source>Waive</source>
        <translation>Waive</translation>
    </message>
    <message>
        <source>Waive with a reason…</source>
        <translation>Waive with a reason…</translation>
    </message>
    <message>
        <source>Waived</source>
        <translation>Waived</translation>
    </message>
    <message>
        <source>Watch a folder…</source>
        <translation>Watch a folder…</translation>
    </message>
    <message>
        <source>Watch no more</source>
        <translation>Watch no more</translation>
    </message>
    <message>
        <source>Watch the clip again</source>
        <translation>Watch the clip again</translation>
    </message>
    <message>
        <source>Watching</source>
        <translation>Watching</translation>
    </message>
    <message>
        <source>Way back</source>
        <translation>Way back</translation>
    </message>
    <message>
        <source>Way in</source>
        <translation>Way in</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Weight</translation>
    </message>
    <message>
        <source>Weight of each member</source>
        <translation>Weight of each member</translation>
    </message>
    <message>
        <source>Weight of the chair</source>
        <translation>Weight of the chair</translation>
    </message>
    <message>
        <source>Weight of the section</source>
        <translation>Weight of the section</translation>
    </message>
    <message>
        <source>Weight of the sheets</source>
        <translation>Weight of the sheets</translation>
    </message>
    <message>
        <source>Weighted</source>
        <translation>Weighted</translation>
    </message>
    <message>
        <source>Weighted mean of each criterion over the sheets</source>
        <translation>Weighted mean of each criterion over the sheets</translation>
    </message>
    <message>
        <source>Weighted mean of the sheets</source>
        <translation>Weighted mean of the sheets</translation>
    </message>
    <message>
        <source>Weighted mean of {count} sheets</source>
        <translation>Weighted mean of {count} sheets</translation>
    </message>
    <message>
        <source>What becomes of 8,125 with two decimals: half up gives 8,13.</source>
        <translation>What becomes of 8,125 with two decimals: half up gives 8,13.</translation>
    </message>
    <message>
        <source>What becomes of its prize once the result is published.</source>
        <translation>What becomes of its prize once the result is published.</translation>
    </message>
    <message>
        <source>What becomes of the awards after it.</source>
        <translation>What becomes of the awards after it.</translation>
    </message>
    <message>
        <source>What came as a signed file counts</source>
        <translation>What came as a signed file counts</translation>
    </message>
    <message>
        <source>What came as a spreadsheet counts</source>
        <translation>What came as a spreadsheet counts</translation>
    </message>
    <message>
        <source>What came in a table of marks counts</source>
        <translation>What came in a table of marks counts</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>What changed</translation>
    </message>
    <message>
        <source>What changes, and for whom…</source>
        <translation>What changes, and for whom…</translation>
    </message>
    <message>
        <source>What does the chair rule?</source>
        <translation>What does the chair rule?</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>What if</translation>
    </message>
    <message>
        <source>What is combined</source>
        <translation>What is combined</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>What is counted</translation>
    </message>
    <message>
        <source>What is found shows here once all are done. Other steps can be worked on meanwhile; if you stop, what was looked into is kept.</source>
        <translation>What is found shows here once all are done. Other steps can be worked on meanwhile; if you stop, what was looked into is kept.</translation>
    </message>
    <message>
        <source>What is in keeps counting. What is missing is waived unless somebody else marks it; the papers say so.</source>
        <translation>What is in keeps counting. What is missing is waived unless somebody else marks it; the papers say so.</translation>
    </message>
    <message>
        <source>What is left empty is written by hand after signing.</source>
        <translation>What is left empty is written by hand after signing.</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>What is missing</translation>
    </message>
    <message>
        <source>What is missing: sheets that are in keep counting. All of it anew: they are set aside. Until a judge drops out, substitutes mark nothing.</source>
        <translation>What is missing: sheets that are in keep counting. All of it anew: they are set aside. Until a judge drops out, substitutes mark nothing.</translation>
    </message>
    <message>
        <source>What is open</source>
        <translation>What is open</translation>
    </message>
    <message>
        <source>What is open before approval shows once the round is closed.</source>
        <translation>What is open before approval shows once the round is closed.</translation>
    </message>
    <message>
        <source>What is rounded</source>
        <translation>What is rounded</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>What is wrong</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>What it means</translation>
    </message>
    <message>
        <source>What it means, such as “Good: …”</source>
        <translation>What it means, such as “Good: …”</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>What it says</translation>
    </message>
    <message>
        <source>What it settled is open again. The record stays, with this reason.</source>
        <translation>What it settled is open again. The record stays, with this reason.</translation>
    </message>
    <message>
        <source>What it would take to rise</source>
        <translation>What it would take to rise</translation>
    </message>
    <message>
        <source>What judges look at</source>
        <translation>What judges look at</translation>
    </message>
    <message>
        <source>What the paper says for {criterion}</source>
        <translation>What the paper says for {criterion}</translation>
    </message>
    <message>
        <source>What the report adds</source>
        <translation>What the report adds</translation>
    </message>
    <message>
        <source>What the rules propose stands again. The record stays, with this reason.</source>
        <translation>What the rules propose stands again. The record stays, with this reason.</translation>
    </message>
    <message>
        <source>What they do to the result.</source>
        <translation>What they do to the result.</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>What to do</translation>
    </message>
    <message>
        <source>What was changed in this version is lost. The rubric in force stays as it is.</source>
        <translation>What was changed in this version is lost. The rubric in force stays as it is.</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>What was decided</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>What was found</translation>
    </message>
    <message>
        <source>What was keyed for {code} counts no more and stays on record; it can be keyed again. The decision stands in the inbox, where it can be taken back.</source>
        <translation>What was keyed for {code} counts no more and stays on record; it can be keyed again. The decision stands in the inbox, where it can be taken back.</translation>
    </message>
    <message>
        <source>What was keyed from paper counts</source>
        <translation>What was keyed from paper counts</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation>What would you like to do?</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>When an award is revoked</source>
        <translation>When an award is revoked</translation>
    </message>
    <message>
        <source>When places at an award are shared</source>
        <translation>When places at an award are shared</translation>
    </message>
    <message>
        <source>Where a judge's office is the unit of an entry, it is proposed here. Other conflicts are named in the matrix of the assignment.</source>
        <translation>Where a judge's office is the unit of an entry, it is proposed here. Other conflicts are named in the matrix of the assignment.</translation>
    </message>
    <message>
        <source>Where everyone marks everything, so does this judge; else give a share or single entries in the matrix afterwards.</source>
        <translation>Where everyone marks everything, so does this judge; else give a share or single entries in the matrix afterwards.</translation>
    </message>
    <message>
        <source>Where figures are equal</source>
        <translation>Where figures are equal</translation>
    </message>
    <message>
        <source>Where is the contest to lie?</source>
        <translation>Where is the contest to lie?</translation>
    </message>
    <message>
        <source>Where the signed paper goes</source>
        <translation>Where the signed paper goes</translation>
    </message>
    <message>
        <source>Where to print the papers</source>
        <translation>Where to print the papers</translation>
    </message>
    <message>
        <source>Where to write the score file</source>
        <translation>Where to write the score file</translation>
    </message>
    <message>
        <source>Which entries</source>
        <translation>Which entries</translation>
    </message>
    <message>
        <source>Which paper</source>
        <translation>Which paper</translation>
    </message>
    <message>
        <source>Who approves</source>
        <translation>Who approves</translation>
    </message>
    <message>
        <source>Who goes on shows once the round is closed. Until then: the round has a rubric, judges and packs of its own, and the steps at the left are those of the last round that was opened.</source>
        <translation>Who goes on shows once the round is closed. Until then: the round has a rubric, judges and packs of its own, and the steps at the left are those of the last round that was opened.</translation>
    </message>
    <message>
        <source>Who goes on to the next round</source>
        <translation>Who goes on to the next round</translation>
    </message>
    <message>
        <source>Who has as many gets the whole part of the votes.</source>
        <translation>Who has as many gets the whole part of the votes.</translation>
    </message>
    <message>
        <source>Who has the prize</source>
        <translation>Who has the prize</translation>
    </message>
    <message>
        <source>Who has which prize shows once the round is closed.</source>
        <translation>Who has which prize shows once the round is closed.</translation>
    </message>
    <message>
        <source>Who holds the contest; stands at the head of the papers.</source>
        <translation>Who holds the contest; stands at the head of the papers.</translation>
    </message>
    <message>
        <source>Who keys</source>
        <translation>Who keys</translation>
    </message>
    <message>
        <source>Who keys, for the record</source>
        <translation>Who keys, for the record</translation>
    </message>
    <message>
        <source>Who owes what</source>
        <translation>Who owes what</translation>
    </message>
    <message>
        <source>Who signs</source>
        <translation>Who signs</translation>
    </message>
    <message>
        <source>Who would stand where under other rules shows marks: it waits until the round is closed.</source>
        <translation>Who would stand where under other rules shows marks: it waits until the round is closed.</translation>
    </message>
    <message>
        <source>Whole sheets, or each criterion by itself, then added up.</source>
        <translation>Whole sheets, or each criterion by itself, then added up.</translation>
    </message>
    <message>
        <source>Whom it touches</source>
        <translation>Whom it touches</translation>
    </message>
    <message>
        <source>Whose clip is this?</source>
        <translation>Whose clip is this?</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>Why another pack</source>
        <translation>Why another pack</translation>
    </message>
    <message>
        <source>Why it is set aside</source>
        <translation>Why it is set aside</translation>
    </message>
    <message>
        <source>Why it is taken back</source>
        <translation>Why it is taken back</translation>
    </message>
    <message>
        <source>Why it stands here</source>
        <translation>Why it stands here</translation>
    </message>
    <message>
        <source>Why it was taken back</source>
        <translation>Why it was taken back</translation>
    </message>
    <message>
        <source>Why no place?</source>
        <translation>Why no place?</translation>
    </message>
    <message>
        <source>Why place {rank}?</source>
        <translation>Why place {rank}?</translation>
    </message>
    <message>
        <source>Why this mark? (the rules ask)</source>
        <translation>Why this mark? (the rules ask)</translation>
    </message>
    <message>
        <source>Why: {reason}</source>
        <translation>Why: {reason}</translation>
    </message>
    <message>
        <source>Width of the seal in mm</source>
        <translation>Width of the seal in mm</translation>
    </message>
    <message>
        <source>Width to height</source>
        <translation>Width to height</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Window</translation>
    </message>
    <message>
        <source>With a penalty…</source>
        <translation>With a penalty…</translation>
    </message>
    <message>
        <source>With a public vote</source>
        <translation>With a public vote</translation>
    </message>
    <message>
        <source>With the printed figure, equal figures on paper are a tie.</source>
        <translation>With the printed figure, equal figures on paper are a tie.</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Withdraw</translation>
    </message>
    <message>
        <source>Withdraw the entry</source>
        <translation>Withdraw the entry</translation>
    </message>
    <message>
        <source>Withdraw this sheet</source>
        <translation>Withdraw this sheet</translation>
    </message>
    <message>
        <source>Withdraw this sheet…</source>
        <translation>Withdraw this sheet…</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>Withdraw…</translation>
    </message>
    <message>
        <source>Within the limit</source>
        <translation>Within the limit</translation>
    </message>
    <message>
        <source>Without a place no entry goes on.</source>
        <translation>Without a place no entry goes on.</translation>
    </message>
    <message>
        <source>Without an award in any of these looks: {count} more</source>
        <translation>Without an award in any of these looks: {count} more</translation>
    </message>
    <message>
        <source>Without {judge}, {name}</source>
        <translation>Without {judge}, {name}</translation>
    </message>
    <message>
        <source>Work list</source>
        <translation>Work list</translation>
    </message>
    <message>
        <source>Working it out…</source>
        <translation>Working it out…</translation>
    </message>
    <message>
        <source>Working out the standings</source>
        <translation>Working out the standings</translation>
    </message>
    <message>
        <source>Write a note at this time of the clip</source>
        <translation>Write a note at this time of the clip</translation>
    </message>
    <message>
        <source>Write for yourself; it never leaves this laptop</source>
        <translation>Write for yourself; it never leaves this laptop</translation>
    </message>
    <message>
        <source>Write spreadsheets…</source>
        <translation>Write spreadsheets…</translation>
    </message>
    <message>
        <source>Write the score file</source>
        <translation>Write the score file</translation>
    </message>
    <message>
        <source>Writing packs into {folder}</source>
        <translation>Writing packs into {folder}</translation>
    </message>
    <message>
        <source>Writing the lists</source>
        <translation>Writing the lists</translation>
    </message>
    <message>
        <source>Writing what belongs to {name}</source>
        <translation>Writing what belongs to {name}</translation>
    </message>
    <message>
        <source>Writing what judge {judge} gets</source>
        <translation>Writing what judge {judge} gets</translation>
    </message>
    <message>
        <source>Writing {name}</source>
        <translation>Writing {name}</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Year</translation>
    </message>
    <message>
        <source>You are writing version {number}. It is saved as you go; judges and sheets go by version {now} until you put it in force.</source>
        <translation>You are writing version {number}. It is saved as you go; judges and sheets go by version {now} until you put it in force.</translation>
    </message>
    <message>
        <source>You stood aside: {reason}</source>
        <translation>You stood aside: {reason}</translation>
    </message>
    <message>
        <source>a lot</source>
        <translation>a lot</translation>
    </message>
    <message>
        <source>a new laptop</source>
        <translation>a new laptop</translation>
    </message>
    <message>
        <source>a person decides each time</source>
        <translation>a person decides each time</translation>
    </message>
    <message>
        <source>a remark is missing: {names}</source>
        <translation>a remark is missing: {names}</translation>
    </message>
    <message>
        <source>a second look</source>
        <translation>a second look</translation>
    </message>
    <message>
        <source>a shared place</source>
        <translation>a shared place</translation>
    </message>
    <message>
        <source>a third judge's sheet joins the others</source>
        <translation>a third judge's sheet joins the others</translation>
    </message>
    <message>
        <source>a third judge's total is the figure</source>
        <translation>a third judge's total is the figure</translation>
    </message>
    <message>
        <source>about {minutes} min left</source>
        <translation>about {minutes} min left</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>accepted</translation>
    </message>
    <message>
        <source>accepted with a penalty</source>
        <translation>accepted with a penalty</translation>
    </message>
    <message>
        <source>accepted, {points} points off</source>
        <translation>accepted, {points} points off</translation>
    </message>
    <message>
        <source>accepting the late file</source>
        <translation>accepting the late file</translation>
    </message>
    <message>
        <source>against version {number}, which holds</source>
        <translation>against version {number}, which holds</translation>
    </message>
    <message>
        <source>agreed on the one sheet</source>
        <translation>agreed on the one sheet</translation>
    </message>
    <message>
        <source>agrees</source>
        <translation>agrees</translation>
    </message>
    <message>
        <source>all</source>
        <translation>all</translation>
    </message>
    <message>
        <source>all entries that have a place go on</source>
        <translation>all entries that have a place go on</translation>
    </message>
    <message>
        <source>all from a figure on</source>
        <translation>all from a figure on</translation>
    </message>
    <message>
        <source>all from {floor} points on go on</source>
        <translation>all from {floor} points on go on</translation>
    </message>
    <message>
        <source>all judges</source>
        <translation>all judges</translation>
    </message>
    <message>
        <source>all marks given, not finished yet</source>
        <translation>all marks given, not finished yet</translation>
    </message>
    <message>
        <source>all of it anew</source>
        <translation>all of it anew</translation>
    </message>
    <message>
        <source>all pages</source>
        <translation>all pages</translation>
    </message>
    <message>
        <source>an earlier table</source>
        <translation>an earlier table</translation>
    </message>
    <message>
        <source>an open tie about an award</source>
        <translation>an open tie about an award</translation>
    </message>
    <message>
        <source>and up to {points} bonus points</source>
        <translation>and up to {points} bonus points</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>and {count} more</translation>
    </message>
    <message>
        <source>and {count} more entries</source>
        <translation>and {count} more entries</translation>
    </message>
    <message>
        <source>and {count} more judges</source>
        <translation>and {count} more judges</translation>
    </message>
    <message>
        <source>and {count} more rows</source>
        <translation>and {count} more rows</translation>
    </message>
    <message>
        <source>and {count} more, all in the minutes</source>
        <translation>and {count} more, all in the minutes</translation>
    </message>
    <message>
        <source>another file than before</source>
        <translation>another file than before</translation>
    </message>
    <message>
        <source>another place</source>
        <translation>another place</translation>
    </message>
    <message>
        <source>another reason</source>
        <translation>another reason</translation>
    </message>
    <message>
        <source>another state</source>
        <translation>another state</translation>
    </message>
    <message>
        <source>another version of the rubric</source>
        <translation>another version of the rubric</translation>
    </message>
    <message>
        <source>any</source>
        <translation>any</translation>
    </message>
    <message>
        <source>any name</source>
        <translation>any name</translation>
    </message>
    <message>
        <source>any number</source>
        <translation>any number</translation>
    </message>
    <message>
        <source>any office</source>
        <translation>any office</translation>
    </message>
    <message>
        <source>any shape</source>
        <translation>any shape</translation>
    </message>
    <message>
        <source>apart</source>
        <translation>apart</translation>
    </message>
    <message>
        <source>are not looked at</source>
        <translation>are not looked at</translation>
    </message>
    <message>
        <source>as it is</source>
        <translation>as it is</translation>
    </message>
    <message>
        <source>aside</source>
        <translation>aside</translation>
    </message>
    <message>
        <source>asking the judge</source>
        <translation>asking the judge</translation>
    </message>
    <message>
        <source>at least {percent} % of each clip</source>
        <translation>at least {percent} % of each clip</translation>
    </message>
    <message>
        <source>at least {width} × {height}</source>
        <translation>at least {width} × {height}</translation>
    </message>
    <message>
        <source>awards and money</source>
        <translation>awards and money</translation>
    </message>
    <message>
        <source>before: no place</source>
        <translation>before: no place</translation>
    </message>
    <message>
        <source>before: place {rank}, {figure}</source>
        <translation>before: place {rank}, {figure}</translation>
    </message>
    <message>
        <source>before: {award}</source>
        <translation>before: {award}</translation>
    </message>
    <message>
        <source>before: {mark}</source>
        <translation>before: {mark}</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>begun</translation>
    </message>
    <message>
        <source>being drawn…</source>
        <translation>being drawn…</translation>
    </message>
    <message>
        <source>being judged</source>
        <translation>being judged</translation>
    </message>
    <message>
        <source>blank</source>
        <translation>blank</translation>
    </message>
    <message>
        <source>bonus {points}</source>
        <translation>bonus {points}</translation>
    </message>
    <message>
        <source>broad picture</source>
        <translation>broad picture</translation>
    </message>
    <message>
        <source>by each judge's mean and spread</source>
        <translation>by each judge's mean and spread</translation>
    </message>
    <message>
        <source>by each judge's severity</source>
        <translation>by each judge's severity</translation>
    </message>
    <message>
        <source>by likeness of names, {score} %</source>
        <translation>by likeness of names, {score} %</translation>
    </message>
    <message>
        <source>by place among the votes</source>
        <translation>by place among the votes</translation>
    </message>
    <message>
        <source>by the code in the file name</source>
        <translation>by the code in the file name</translation>
    </message>
    <message>
        <source>by the file name in the list</source>
        <translation>by the file name in the list</translation>
    </message>
    <message>
        <source>by the file name that the rules want</source>
        <translation>by the file name that the rules want</translation>
    </message>
    <message>
        <source>by the rules</source>
        <translation>by the rules</translation>
    </message>
    <message>
        <source>by the title in the file name</source>
        <translation>by the title in the file name</translation>
    </message>
    <message>
        <source>by the unit in the file name</source>
        <translation>by the unit in the file name</translation>
    </message>
    <message>
        <source>by {ways}</source>
        <translation>by {ways}</translation>
    </message>
    <message>
        <source>byte for byte the clip of {entry}</source>
        <translation>byte for byte the clip of {entry}</translation>
    </message>
    <message>
        <source>called {name}</source>
        <translation>called {name}</translation>
    </message>
    <message>
        <source>changed, not answered yet</source>
        <translation>changed, not answered yet</translation>
    </message>
    <message>
        <source>changes</source>
        <translation>changes</translation>
    </message>
    <message>
        <source>choosing the file that counts</source>
        <translation>choosing the file that counts</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>closed</translation>
    </message>
    <message>
        <source>comments</source>
        <translation>comments</translation>
    </message>
    <message>
        <source>compared</source>
        <translation>compared</translation>
    </message>
    <message>
        <source>comparing the code</source>
        <translation>comparing the code</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>complete</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>conflict</translation>
    </message>
    <message>
        <source>conflict to be settled</source>
        <translation>conflict to be settled</translation>
    </message>
    <message>
        <source>copies</source>
        <translation>copies</translation>
    </message>
    <message>
        <source>criterion “{name}”</source>
        <translation>criterion “{name}”</translation>
    </message>
    <message>
        <source>day/month/year</source>
        <translation>day/month/year</translation>
    </message>
    <message>
        <source>dd/mm/yyyy</source>
        <translation>dd/mm/yyyy</translation>
    </message>
    <message>
        <source>decide about an award of their own</source>
        <translation>decide about an award of their own</translation>
    </message>
    <message>
        <source>disqualified</source>
        <translation>disqualified</translation>
    </message>
    <message>
        <source>diverging</source>
        <translation>diverging</translation>
    </message>
    <message>
        <source>down</source>
        <translation>down</translation>
    </message>
    <message>
        <source>dropped out</source>
        <translation>dropped out</translation>
    </message>
    <message>
        <source>dropped, highest</source>
        <translation>dropped, highest</translation>
    </message>
    <message>
        <source>dropped, lowest</source>
        <translation>dropped, lowest</translation>
    </message>
    <message>
        <source>each criterion as well</source>
        <translation>each criterion as well</translation>
    </message>
    <message>
        <source>each judge alone and in secret</source>
        <translation>each judge alone and in secret</translation>
    </message>
    <message>
        <source>each sheet as well</source>
        <translation>each sheet as well</translation>
    </message>
    <message>
        <source>earlier receipt</source>
        <translation>earlier receipt</translation>
    </message>
    <message>
        <source>either way</source>
        <translation>either way</translation>
    </message>
    <message>
        <source>entering</source>
        <translation>entering</translation>
    </message>
    <message>
        <source>entering and judging</source>
        <translation>entering and judging</translation>
    </message>
    <message>
        <source>entry {entry} ({reason})</source>
        <translation>entry {entry} ({reason})</translation>
    </message>
    <message>
        <source>figures of the whole contest</source>
        <translation>figures of the whole contest</translation>
    </message>
    <message>
        <source>file gone</source>
        <translation>file gone</translation>
    </message>
    <message>
        <source>finishing the sheet</source>
        <translation>finishing the sheet</translation>
    </message>
    <message>
        <source>first places among the judges</source>
        <translation>first places among the judges</translation>
    </message>
    <message>
        <source>from {length}</source>
        <translation>from {length}</translation>
    </message>
    <message>
        <source>from {start} s to {end} s</source>
        <translation>from {start} s to {end} s</translation>
    </message>
    <message>
        <source>gets an award, or a higher one</source>
        <translation>gets an award, or a higher one</translation>
    </message>
    <message>
        <source>given to {entry}</source>
        <translation>given to {entry}</translation>
    </message>
    <message>
        <source>given to {entry} instead of {other}</source>
        <translation>given to {entry} instead of {other}</translation>
    </message>
    <message>
        <source>goes on to the next round</source>
        <translation>goes on to the next round</translation>
    </message>
    <message>
        <source>going back to a backup copy</source>
        <translation>going back to a backup copy</translation>
    </message>
    <message>
        <source>half to the even digit</source>
        <translation>half to the even digit</translation>
    </message>
    <message>
        <source>half up</source>
        <translation>half up</translation>
    </message>
    <message>
        <source>has sent a score file</source>
        <translation>has sent a score file</translation>
    </message>
    <message>
        <source>help of who looks after the program</source>
        <translation>help of who looks after the program</translation>
    </message>
    <message>
        <source>in</source>
        <translation>in</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>in order</translation>
    </message>
    <message>
        <source>in part</source>
        <translation>in part</translation>
    </message>
    <message>
        <source>in proportion to the most votes</source>
        <translation>in proportion to the most votes</translation>
    </message>
    <message>
        <source>in reserve for {prizes} · {unit}</source>
        <translation>in reserve for {prizes} · {unit}</translation>
    </message>
    <message>
        <source>issued</source>
        <translation>issued</translation>
    </message>
    <message>
        <source>it stays unawarded</source>
        <translation>it stays unawarded</translation>
    </message>
    <message>
        <source>judges of the entry</source>
        <translation>judges of the entry</translation>
    </message>
    <message>
        <source>judging</source>
        <translation>judging</translation>
    </message>
    <message>
        <source>kept from the judges</source>
        <translation>kept from the judges</translation>
    </message>
    <message>
        <source>key {key}</source>
        <translation>key {key}</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>left out</translation>
    </message>
    <message>
        <source>left unawarded by the chair</source>
        <translation>left unawarded by the chair</translation>
    </message>
    <message>
        <source>less than a minute left</source>
        <translation>less than a minute left</translation>
    </message>
    <message>
        <source>like no entry that waits for a file</source>
        <translation>like no entry that waits for a file</translation>
    </message>
    <message>
        <source>likes</source>
        <translation>likes</translation>
    </message>
    <message>
        <source>look at it</source>
        <translation>look at it</translation>
    </message>
    <message>
        <source>looking into it took too long and was given up</source>
        <translation>looking into it took too long and was given up</translation>
    </message>
    <message>
        <source>loses its award, or gets a lower one</source>
        <translation>loses its award, or gets a lower one</translation>
    </message>
    <message>
        <source>make up a part of the figure</source>
        <translation>make up a part of the figure</translation>
    </message>
    <message>
        <source>mark {mark} for {criterion}</source>
        <translation>mark {mark} for {criterion}</translation>
    </message>
    <message>
        <source>marking after all</source>
        <translation>marking after all</translation>
    </message>
    <message>
        <source>marks</source>
        <translation>marks</translation>
    </message>
    <message>
        <source>marks changed</source>
        <translation>marks changed</translation>
    </message>
    <message>
        <source>marks confirmed</source>
        <translation>marks confirmed</translation>
    </message>
    <message>
        <source>marks of each criterion</source>
        <translation>marks of each criterion</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>mean</translation>
    </message>
    <message>
        <source>mean by judges' weights</source>
        <translation>mean by judges' weights</translation>
    </message>
    <message>
        <source>mean of the judges' places</source>
        <translation>mean of the judges' places</translation>
    </message>
    <message>
        <source>median</source>
        <translation>median</translation>
    </message>
    <message>
        <source>median of the sheets</source>
        <translation>median of the sheets</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>missing</translation>
    </message>
    <message>
        <source>moved here from {entry}: {reason}</source>
        <translation>moved here from {entry}: {reason}</translation>
    </message>
    <message>
        <source>need a second look</source>
        <translation>need a second look</translation>
    </message>
    <message>
        <source>needs a new pack</source>
        <translation>needs a new pack</translation>
    </message>
    <message>
        <source>needs a pack</source>
        <translation>needs a pack</translation>
    </message>
    <message>
        <source>new</source>
        <translation>new</translation>
    </message>
    <message>
        <source>new in this file</source>
        <translation>new in this file</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>no chair is named</source>
        <translation>no chair is named</translation>
    </message>
    <message>
        <source>no clip yet</source>
        <translation>no clip yet</translation>
    </message>
    <message>
        <source>no clip: the slide does without</source>
        <translation>no clip: the slide does without</translation>
    </message>
    <message>
        <source>no conflict, marks the entry</source>
        <translation>no conflict, marks the entry</translation>
    </message>
    <message>
        <source>no difference</source>
        <translation>no difference</translation>
    </message>
    <message>
        <source>no entry is left in line</source>
        <translation>no entry is left in line</translation>
    </message>
    <message>
        <source>no entry reaches the floor</source>
        <translation>no entry reaches the floor</translation>
    </message>
    <message>
        <source>no entry's</source>
        <translation>no entry's</translation>
    </message>
    <message>
        <source>no file</source>
        <translation>no file</translation>
    </message>
    <message>
        <source>no file of the folder belongs to this entry</source>
        <translation>no file of the folder belongs to this entry</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>no limit</translation>
    </message>
    <message>
        <source>no limits</source>
        <translation>no limits</translation>
    </message>
    <message>
        <source>no picture can be read from the file</source>
        <translation>no picture can be read from the file</translation>
    </message>
    <message>
        <source>no place: {sheets} of {needed} sheets</source>
        <translation>no place: {sheets} of {needed} sheets</translation>
    </message>
    <message>
        <source>no sheet</source>
        <translation>no sheet</translation>
    </message>
    <message>
        <source>no sheet yet</source>
        <translation>no sheet yet</translation>
    </message>
    <message>
        <source>no votes taken in</source>
        <translation>no votes taken in</translation>
    </message>
    <message>
        <source>no {judge}</source>
        <translation>no {judge}</translation>
    </message>
    <message>
        <source>no. {number}</source>
        <translation>no. {number}</translation>
    </message>
    <message>
        <source>no. {number}: {reason}</source>
        <translation>no. {number}: {reason}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>none</translation>
    </message>
    <message>
        <source>none of the {sheets} sheets counts</source>
        <translation>none of the {sheets} sheets counts</translation>
    </message>
    <message>
        <source>not answered yet</source>
        <translation>not answered yet</translation>
    </message>
    <message>
        <source>not assigned</source>
        <translation>not assigned</translation>
    </message>
    <message>
        <source>not at all</source>
        <translation>not at all</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>not begun</translation>
    </message>
    <message>
        <source>not compared yet</source>
        <translation>not compared yet</translation>
    </message>
    <message>
        <source>not confirmed or changed yet</source>
        <translation>not confirmed or changed yet</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>not given</translation>
    </message>
    <message>
        <source>not given to {other}</source>
        <translation>not given to {other}</translation>
    </message>
    <message>
        <source>not handed in</source>
        <translation>not handed in</translation>
    </message>
    <message>
        <source>not in this file</source>
        <translation>not in this file</translation>
    </message>
    <message>
        <source>not issued yet</source>
        <translation>not issued yet</translation>
    </message>
    <message>
        <source>not marked yet</source>
        <translation>not marked yet</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>not told</translation>
    </message>
    <message>
        <source>not whole</source>
        <translation>not whole</translation>
    </message>
    <message>
        <source>note at {time}</source>
        <translation>note at {time}</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nothing</translation>
    </message>
    <message>
        <source>nothing wrong</source>
        <translation>nothing wrong</translation>
    </message>
    <message>
        <source>number and sign of the main paper</source>
        <translation>number and sign of the main paper</translation>
    </message>
    <message>
        <source>old version</source>
        <translation>old version</translation>
    </message>
    <message>
        <source>older rubric</source>
        <translation>older rubric</translation>
    </message>
    <message>
        <source>one more award is given</source>
        <translation>one more award is given</translation>
    </message>
    <message>
        <source>one page for each award</source>
        <translation>one page for each award</translation>
    </message>
    <message>
        <source>one sheet, agreed on</source>
        <translation>one sheet, agreed on</translation>
    </message>
    <message>
        <source>only the end figure</source>
        <translation>only the end figure</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>opened again</source>
        <translation>opened again</translation>
    </message>
    <message>
        <source>opening the sheet again</source>
        <translation>opening the sheet again</translation>
    </message>
    <message>
        <source>or {count} others</source>
        <translation>or {count} others</translation>
    </message>
    <message>
        <source>other entries to mark</source>
        <translation>other entries to mark</translation>
    </message>
    <message>
        <source>other ways</source>
        <translation>other ways</translation>
    </message>
    <message>
        <source>other words</source>
        <translation>other words</translation>
    </message>
    <message>
        <source>overall remark</source>
        <translation>overall remark</translation>
    </message>
    <message>
        <source>page {page} of {pages}</source>
        <translation>page {page} of {pages}</translation>
    </message>
    <message>
        <source>percent of the whole</source>
        <translation>percent of the whole</translation>
    </message>
    <message>
        <source>perhaps {code}, {score} % alike</source>
        <translation>perhaps {code}, {score} % alike</translation>
    </message>
    <message>
        <source>places</source>
        <translation>places</translation>
    </message>
    <message>
        <source>points</source>
        <translation>points</translation>
    </message>
    <message>
        <source>points for the judges' places</source>
        <translation>points for the judges' places</translation>
    </message>
    <message>
        <source>ranked on the exact figure</source>
        <translation>ranked on the exact figure</translation>
    </message>
    <message>
        <source>received</source>
        <translation>received</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rejected</translation>
    </message>
    <message>
        <source>remark on {criterion}</source>
        <translation>remark on {criterion}</translation>
    </message>
    <message>
        <source>rounded to {decimals} places</source>
        <translation>rounded to {decimals} places</translation>
    </message>
    <message>
        <source>section “{name}”</source>
        <translation>section “{name}”</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>set aside</translation>
    </message>
    <message>
        <source>settled</source>
        <translation>settled</translation>
    </message>
    <message>
        <source>settled by hand</source>
        <translation>settled by hand</translation>
    </message>
    <message>
        <source>several changes</source>
        <translation>several changes</translation>
    </message>
    <message>
        <source>shares</source>
        <translation>shares</translation>
    </message>
    <message>
        <source>sheet done</source>
        <translation>sheet done</translation>
    </message>
    <message>
        <source>shown to the judges</source>
        <translation>shown to the judges</translation>
    </message>
    <message>
        <source>shows nearly the pictures of {entry}</source>
        <translation>shows nearly the pictures of {entry}</translation>
    </message>
    <message>
        <source>signed by every judge</source>
        <translation>signed by every judge</translation>
    </message>
    <message>
        <source>since the first packs</source>
        <translation>since the first packs</translation>
    </message>
    <message>
        <source>since {day}, the first packs</source>
        <translation>since {day}, the first packs</translation>
    </message>
    <message>
        <source>since {day}: {reason}</source>
        <translation>since {day}: {reason}</translation>
    </message>
    <message>
        <source>smaller spread of the sheets</source>
        <translation>smaller spread of the sheets</translation>
    </message>
    <message>
        <source>so much for each vote, up to a limit</source>
        <translation>so much for each vote, up to a limit</translation>
    </message>
    <message>
        <source>square picture</source>
        <translation>square picture</translation>
    </message>
    <message>
        <source>standing aside</source>
        <translation>standing aside</translation>
    </message>
    <message>
        <source>stands as it is</source>
        <translation>stands as it is</translation>
    </message>
    <message>
        <source>stands aside</source>
        <translation>stands aside</translation>
    </message>
    <message>
        <source>stands out among your own</source>
        <translation>stands out among your own</translation>
    </message>
    <message>
        <source>stood aside</source>
        <translation>stood aside</translation>
    </message>
    <message>
        <source>taking that word back</source>
        <translation>taking that word back</translation>
    </message>
    <message>
        <source>taking votes in</source>
        <translation>taking votes in</translation>
    </message>
    <message>
        <source>the best so many</source>
        <translation>the best so many</translation>
    </message>
    <message>
        <source>the best so many of each block</source>
        <translation>the best so many of each block</translation>
    </message>
    <message>
        <source>the best {count} go on</source>
        <translation>the best {count} go on</translation>
    </message>
    <message>
        <source>the best {count} of each block go on</source>
        <translation>the best {count} of each block go on</translation>
    </message>
    <message>
        <source>the chair decides</source>
        <translation>the chair decides</translation>
    </message>
    <message>
        <source>the chair's own sheet</source>
        <translation>the chair's own sheet</translation>
    </message>
    <message>
        <source>the chair's word</source>
        <translation>the chair's word</translation>
    </message>
    <message>
        <source>the change by hand</source>
        <translation>the change by hand</translation>
    </message>
    <message>
        <source>the drawing</source>
        <translation>the drawing</translation>
    </message>
    <message>
        <source>the drawing for empty places</source>
        <translation>the drawing for empty places</translation>
    </message>
    <message>
        <source>the dropping out</source>
        <translation>the dropping out</translation>
    </message>
    <message>
        <source>the exact figure</source>
        <translation>the exact figure</translation>
    </message>
    <message>
        <source>the file has no sound track</source>
        <translation>the file has no sound track</translation>
    </message>
    <message>
        <source>the file holds no moving picture</source>
        <translation>the file holds no moving picture</translation>
    </message>
    <message>
        <source>the file is called {found}; the rules ask for {limit}</source>
        <translation>the file is called {found}; the rules ask for {limit}</translation>
    </message>
    <message>
        <source>the file is cut short</source>
        <translation>the file is cut short</translation>
    </message>
    <message>
        <source>the file is damaged in the middle</source>
        <translation>the file is damaged in the middle</translation>
    </message>
    <message>
        <source>the file is gone</source>
        <translation>the file is gone</translation>
    </message>
    <message>
        <source>the file is no video</source>
        <translation>the file is no video</translation>
    </message>
    <message>
        <source>the file is {found}; the rules allow {limit}</source>
        <translation>the file is {found}; the rules allow {limit}</translation>
    </message>
    <message>
        <source>the file makes the program that looks into it fail</source>
        <translation>the file makes the program that looks into it fail</translation>
    </message>
    <message>
        <source>the file may not be read</source>
        <translation>the file may not be read</translation>
    </message>
    <message>
        <source>the highest and the lowest dropped</source>
        <translation>the highest and the lowest dropped</translation>
    </message>
    <message>
        <source>the joining</source>
        <translation>the joining</translation>
    </message>
    <message>
        <source>the missing sheets</source>
        <translation>the missing sheets</translation>
    </message>
    <message>
        <source>the pack was lost</source>
        <translation>the pack was lost</translation>
    </message>
    <message>
        <source>the printed figure</source>
        <translation>the printed figure</translation>
    </message>
    <message>
        <source>the prize alone, before anybody is named</source>
        <translation>the prize alone, before anybody is named</translation>
    </message>
    <message>
        <source>the same judges look again, then the chair</source>
        <translation>the same judges look again, then the chair</translation>
    </message>
    <message>
        <source>the same order</source>
        <translation>the same order</translation>
    </message>
    <message>
        <source>the same place</source>
        <translation>the same place</translation>
    </message>
    <message>
        <source>the second count agrees</source>
        <translation>the second count agrees</translation>
    </message>
    <message>
        <source>the second count says otherwise</source>
        <translation>the second count says otherwise</translation>
    </message>
    <message>
        <source>the stepping in</source>
        <translation>the stepping in</translation>
    </message>
    <message>
        <source>the third judge</source>
        <translation>the third judge</translation>
    </message>
    <message>
        <source>the trial</source>
        <translation>the trial</translation>
    </message>
    <message>
        <source>they use up the next awards</source>
        <translation>they use up the next awards</translation>
    </message>
    <message>
        <source>those behind move up</source>
        <translation>those behind move up</translation>
    </message>
    <message>
        <source>to be decided</source>
        <translation>to be decided</translation>
    </message>
    <message>
        <source>to be mended</source>
        <translation>to be mended</translation>
    </message>
    <message>
        <source>to be settled</source>
        <translation>to be settled</translation>
    </message>
    <message>
        <source>too few judges</source>
        <translation>too few judges</translation>
    </message>
    <message>
        <source>totals of sheets</source>
        <translation>totals of sheets</translation>
    </message>
    <message>
        <source>trial</source>
        <translation>trial</translation>
    </message>
    <message>
        <source>trial, does not count</source>
        <translation>trial, does not count</translation>
    </message>
    <message>
        <source>typed but not finished: {names}</source>
        <translation>typed but not finished: {names}</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>undecided</translation>
    </message>
    <message>
        <source>up to {length}</source>
        <translation>up to {length}</translation>
    </message>
    <message>
        <source>upright picture</source>
        <translation>upright picture</translation>
    </message>
    <message>
        <source>used up by a shared place above</source>
        <translation>used up by a shared place above</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>valid</translation>
    </message>
    <message>
        <source>views</source>
        <translation>views</translation>
    </message>
    <message>
        <source>void: the proposal is another one</source>
        <translation>void: the proposal is another one</translation>
    </message>
    <message>
        <source>votes</source>
        <translation>votes</translation>
    </message>
    <message>
        <source>votes of the public</source>
        <translation>votes of the public</translation>
    </message>
    <message>
        <source>waits for an open question</source>
        <translation>waits for an open question</translation>
    </message>
    <message>
        <source>waiving with a reason</source>
        <translation>waiving with a reason</translation>
    </message>
    <message>
        <source>was revoked</source>
        <translation>was revoked</translation>
    </message>
    <message>
        <source>watched {percent} %</source>
        <translation>watched {percent} %</translation>
    </message>
    <message>
        <source>watched {percent} % · {needed} % asked for</source>
        <translation>watched {percent} % · {needed} % asked for</translation>
    </message>
    <message>
        <source>what is missing</source>
        <translation>what is missing</translation>
    </message>
    <message>
        <source>whole</source>
        <translation>whole</translation>
    </message>
    <message>
        <source>whose is it?</source>
        <translation>whose is it?</translation>
    </message>
    <message>
        <source>with each judge's own sheet</source>
        <translation>with each judge's own sheet</translation>
    </message>
    <message>
        <source>with no rules for ties</source>
        <translation>with no rules for ties</translation>
    </message>
    <message>
        <source>with no sheet left out</source>
        <translation>with no sheet left out</translation>
    </message>
    <message>
        <source>with nothing carried over</source>
        <translation>with nothing carried over</translation>
    </message>
    <message>
        <source>with the list of awards</source>
        <translation>with the list of awards</translation>
    </message>
    <message>
        <source>with the plain mean</source>
        <translation>with the plain mean</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>withdrawn</translation>
    </message>
    <message>
        <source>without a judge</source>
        <translation>without a judge</translation>
    </message>
    <message>
        <source>without evening out</source>
        <translation>without evening out</translation>
    </message>
    <message>
        <source>without votes of the public</source>
        <translation>without votes of the public</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>{bad} places to mend in the file; nothing is taken in before</source>
        <translation>{bad} places to mend in the file; nothing is taken in before</translation>
    </message>
    <message>
        <source>{before} → {after}</source>
        <translation>{before} → {after}</translation>
    </message>
    <message>
        <source>{before} → {total} points, changed</source>
        <translation>{before} → {total} points, changed</translation>
    </message>
    <message>
        <source>{cells} cells of {name} can't be read as they stand. Compare both sides; the list is converted only when you say so, and the file itself stays as it is.</source>
        <translation>{cells} cells of {name} can't be read as they stand. Compare both sides; the list is converted only when you say so, and the file itself stays as it is.</translation>
    </message>
    <message>
        <source>{codes}: {what}</source>
        <translation>{codes}: {what}</translation>
    </message>
    <message>
        <source>{code} {title} · {state}</source>
        <translation>{code} {title} · {state}</translation>
    </message>
    <message>
        <source>{code} {title} · {state} · Enter gives or takes</source>
        <translation>{code} {title} · {state} · Enter gives or takes</translation>
    </message>
    <message>
        <source>{code} · {count} sheets</source>
        <translation>{code} · {count} sheets</translation>
    </message>
    <message>
        <source>{code} · {judge}: the answer on paper</source>
        <translation>{code} · {judge}: the answer on paper</translation>
    </message>
    <message>
        <source>{code} · {title}</source>
        <translation>{code} · {title}</translation>
    </message>
    <message>
        <source>{code} · {title} (has a file)</source>
        <translation>{code} · {title} (has a file)</translation>
    </message>
    <message>
        <source>{code}: {what}</source>
        <translation>{code}: {what}</translation>
    </message>
    <message>
        <source>{count} adjustments</source>
        <translation>{count} adjustments</translation>
    </message>
    <message>
        <source>{count} aside</source>
        <translation>{count} aside</translation>
    </message>
    <message>
        <source>{count} changes after issuing</source>
        <translation>{count} changes after issuing</translation>
    </message>
    <message>
        <source>{count} changes can't be written to this laptop's disk, so the window stays open and keeps them. Make room on the disk; they are written by themselves, then close again.</source>
        <translation>{count} changes can't be written to this laptop's disk, so the window stays open and keeps them. Make room on the disk; they are written by themselves, then close again.</translation>
    </message>
    <message>
        <source>{count} comments</source>
        <translation>{count} comments</translation>
    </message>
    <message>
        <source>{count} conflicts</source>
        <translation>{count} conflicts</translation>
    </message>
    <message>
        <source>{count} count, for {entries} entries</source>
        <translation>{count} count, for {entries} entries</translation>
    </message>
    <message>
        <source>{count} criteria</source>
        <translation>{count} criteria</translation>
    </message>
    <message>
        <source>{count} decisions</source>
        <translation>{count} decisions</translation>
    </message>
    <message>
        <source>{count} differ</source>
        <translation>{count} differ</translation>
    </message>
    <message>
        <source>{count} entries</source>
        <translation>{count} entries</translation>
    </message>
    <message>
        <source>{count} entries have no votes in this table.</source>
        <translation>{count} entries have no votes in this table.</translation>
    </message>
    <message>
        <source>{count} entries have no votes, which blocks the decision.</source>
        <translation>{count} entries have no votes, which blocks the decision.</translation>
    </message>
    <message>
        <source>{count} entries went on to {round}</source>
        <translation>{count} entries went on to {round}</translation>
    </message>
    <message>
        <source>{count} entries went on. The steps at the left are now those of the next round.</source>
        <translation>{count} entries went on. The steps at the left are now those of the next round.</translation>
    </message>
    <message>
        <source>{count} entries were written to {path}.</source>
        <translation>{count} entries were written to {path}.</translation>
    </message>
    <message>
        <source>{count} entries, {awards} awards</source>
        <translation>{count} entries, {awards} awards</translation>
    </message>
    <message>
        <source>{count} figures</source>
        <translation>{count} figures</translation>
    </message>
    <message>
        <source>{count} files</source>
        <translation>{count} files</translation>
    </message>
    <message>
        <source>{count} files are in {folder}: all sheets in one, and one for each clip.</source>
        <translation>{count} files are in {folder}: all sheets in one, and one for each clip.</translation>
    </message>
    <message>
        <source>{count} findings about clips are not decided yet. Once packs are out nothing can be decided any more.</source>
        <translation>{count} findings about clips are not decided yet. Once packs are out nothing can be decided any more.</translation>
    </message>
    <message>
        <source>{count} findings to be decided</source>
        <translation>{count} findings to be decided</translation>
    </message>
    <message>
        <source>{count} in conflict</source>
        <translation>{count} in conflict</translation>
    </message>
    <message>
        <source>{count} judges</source>
        <translation>{count} judges</translation>
    </message>
    <message>
        <source>{count} judges for each entry, drawn from “{seed}”</source>
        <translation>{count} judges for each entry, drawn from “{seed}”</translation>
    </message>
    <message>
        <source>{count} judges for each entry, not drawn yet</source>
        <translation>{count} judges for each entry, not drawn yet</translation>
    </message>
    <message>
        <source>{count} judges hold a pack of another version: they need a new one.</source>
        <translation>{count} judges hold a pack of another version: they need a new one.</translation>
    </message>
    <message>
        <source>{count} judges mark this entry</source>
        <translation>{count} judges mark this entry</translation>
    </message>
    <message>
        <source>{count} judges were written to {path}.</source>
        <translation>{count} judges were written to {path}.</translation>
    </message>
    <message>
        <source>{count} keyed once</source>
        <translation>{count} keyed once</translation>
    </message>
    <message>
        <source>{count} likes</source>
        <translation>{count} likes</translation>
    </message>
    <message>
        <source>{count} marks not given</source>
        <translation>{count} marks not given</translation>
    </message>
    <message>
        <source>{count} marks so far, from {least} to {most}, the middle one {middle}.</source>
        <translation>{count} marks so far, from {least} to {most}, the middle one {middle}.</translation>
    </message>
    <message>
        <source>{count} missing</source>
        <translation>{count} missing</translation>
    </message>
    <message>
        <source>{count} missing: {names}</source>
        <translation>{count} missing: {names}</translation>
    </message>
    <message>
        <source>{count} more sentences</source>
        <translation>{count} more sentences</translation>
    </message>
    <message>
        <source>{count} not given</source>
        <translation>{count} not given</translation>
    </message>
    <message>
        <source>{count} not judged</source>
        <translation>{count} not judged</translation>
    </message>
    <message>
        <source>{count} of {whole} clips are missing or changed. They can be marked later: copy the folder “clips” beside the pack once more, or ask the secretariat.</source>
        <translation>{count} of {whole} clips are missing or changed. They can be marked later: copy the folder “clips” beside the pack once more, or ask the secretariat.</translation>
    </message>
    <message>
        <source>{count} on an older rubric</source>
        <translation>{count} on an older rubric</translation>
    </message>
    <message>
        <source>{count} packs are written into {folder}, each with a covering page</source>
        <translation>{count} packs are written into {folder}, each with a covering page</translation>
    </message>
    <message>
        <source>{count} packs are written into {folder}.</source>
        <translation>{count} packs are written into {folder}.</translation>
    </message>
    <message>
        <source>{count} packs are written into {folder}. On paper answer: {judges}; key what they say.</source>
        <translation>{count} packs are written into {folder}. On paper answer: {judges}; key what they say.</translation>
    </message>
    <message>
        <source>{count} pages</source>
        <translation>{count} pages</translation>
    </message>
    <message>
        <source>{count} papers were printed into {folder}.</source>
        <translation>{count} papers were printed into {folder}.</translation>
    </message>
    <message>
        <source>{count} places</source>
        <translation>{count} places</translation>
    </message>
    <message>
        <source>{count} places to look at</source>
        <translation>{count} places to look at</translation>
    </message>
    <message>
        <source>{count} prizes</source>
        <translation>{count} prizes</translation>
    </message>
    <message>
        <source>{count} questions of this round are open: diverging sheets or missing votes. Settle them first.</source>
        <translation>{count} questions of this round are open: diverging sheets or missing votes. Settle them first.</translation>
    </message>
    <message>
        <source>{count} remarks</source>
        <translation>{count} remarks</translation>
    </message>
    <message>
        <source>{count} rows</source>
        <translation>{count} rows</translation>
    </message>
    <message>
        <source>{count} set aside</source>
        <translation>{count} set aside</translation>
    </message>
    <message>
        <source>{count} shares</source>
        <translation>{count} shares</translation>
    </message>
    <message>
        <source>{count} sheets</source>
        <translation>{count} sheets</translation>
    </message>
    <message>
        <source>{count} sheets are finished as they are.</source>
        <translation>{count} sheets are finished as they are.</translation>
    </message>
    <message>
        <source>{count} sheets are missing. The chair's reason is printed and stays on record.</source>
        <translation>{count} sheets are missing. The chair's reason is printed and stays on record.</translation>
    </message>
    <message>
        <source>{count} sheets are missing. The reason stays on record with the result.</source>
        <translation>{count} sheets are missing. The reason stays on record with the result.</translation>
    </message>
    <message>
        <source>{count} sheets came along with all marks: look at each once more and finish it again.</source>
        <translation>{count} sheets came along with all marks: look at each once more and finish it again.</translation>
    </message>
    <message>
        <source>{count} sheets lack marks: they are named below with what you gave before.</source>
        <translation>{count} sheets lack marks: they are named below with what you gave before.</translation>
    </message>
    <message>
        <source>{count} sheets of an earlier version of the rubric are to be marked again by the chair's ruling: {reason}</source>
        <translation>{count} sheets of an earlier version of the rubric are to be marked again by the chair's ruling: {reason}</translation>
    </message>
    <message>
        <source>{count} sheets were given on an earlier version of the rubric. They are kept, and count once the chair has ruled on them.</source>
        <translation>{count} sheets were given on an earlier version of the rubric. They are kept, and count once the chair has ruled on them.</translation>
    </message>
    <message>
        <source>{count} sheets were given to the printer {printer}.</source>
        <translation>{count} sheets were given to the printer {printer}.</translation>
    </message>
    <message>
        <source>{count} slides · the result is approved</source>
        <translation>{count} slides · the result is approved</translation>
    </message>
    <message>
        <source>{count} slides · the result is not approved yet: a rehearsal only</source>
        <translation>{count} slides · the result is not approved yet: a rehearsal only</translation>
    </message>
    <message>
        <source>{count} spreadsheets were written to {path}.</source>
        <translation>{count} spreadsheets were written to {path}.</translation>
    </message>
    <message>
        <source>{count} stood aside</source>
        <translation>{count} stood aside</translation>
    </message>
    <message>
        <source>{count} substitutes wait</source>
        <translation>{count} substitutes wait</translation>
    </message>
    <message>
        <source>{count} ties lie across the cut. Choose one of their entries to settle it.</source>
        <translation>{count} ties lie across the cut. Choose one of their entries to settle it.</translation>
    </message>
    <message>
        <source>{count} times stood aside</source>
        <translation>{count} times stood aside</translation>
    </message>
    <message>
        <source>{count} to key</source>
        <translation>{count} to key</translation>
    </message>
    <message>
        <source>{count} views</source>
        <translation>{count} views</translation>
    </message>
    <message>
        <source>{count} votes</source>
        <translation>{count} votes</translation>
    </message>
    <message>
        <source>{count} {what}</source>
        <translation>{count} {what}</translation>
    </message>
    <message>
        <source>{count}, {money}</source>
        <translation>{count}, {money}</translation>
    </message>
    <message>
        <source>{criterion} (before: {mark})</source>
        <translation>{criterion} (before: {mark})</translation>
    </message>
    <message>
        <source>{criterion}: {first} → {then}</source>
        <translation>{criterion}: {first} → {then}</translation>
    </message>
    <message>
        <source>{criterion}: {remark}</source>
        <translation>{criterion}: {remark}</translation>
    </message>
    <message>
        <source>{day}: {reason}</source>
        <translation>{day}: {reason}</translation>
    </message>
    <message>
        <source>{done} / {whole} clips</source>
        <translation>{done} / {whole} clips</translation>
    </message>
    <message>
        <source>{done} answered · {open} without an answer</source>
        <translation>{done} answered · {open} without an answer</translation>
    </message>
    <message>
        <source>{done} of {all}</source>
        <translation>{done} of {all}</translation>
    </message>
    <message>
        <source>{done} of {all} sheets are in</source>
        <translation>{done} of {all} sheets are in</translation>
    </message>
    <message>
        <source>{done} of {entries} clips judged</source>
        <translation>{done} of {entries} clips judged</translation>
    </message>
    <message>
        <source>{done} sheets done · {aside} stood aside · {open} not done</source>
        <translation>{done} sheets done · {aside} stood aside · {open} not done</translation>
    </message>
    <message>
        <source>{done} · {saved}</source>
        <translation>{done} · {saved}</translation>
    </message>
    <message>
        <source>{dropped} from {least} sheets on</source>
        <translation>{dropped} from {least} sheets on</translation>
    </message>
    <message>
        <source>{entries} (equal)</source>
        <translation>{entries} (equal)</translation>
    </message>
    <message>
        <source>{entries} entries of {units} units</source>
        <translation>{entries} entries of {units} units</translation>
    </message>
    <message>
        <source>{entries}: a person settles who of them gets “{award}”.</source>
        <translation>{entries}: a person settles who of them gets “{award}”.</translation>
    </message>
    <message>
        <source>{entries}: a person settles who of them goes on.</source>
        <translation>{entries}: a person settles who of them goes on.</translation>
    </message>
    <message>
        <source>{entries}: equal figures that the rules do not part</source>
        <translation>{entries}: equal figures that the rules do not part</translation>
    </message>
    <message>
        <source>{entries}: equal figures, and going on hangs on it</source>
        <translation>{entries}: equal figures, and going on hangs on it</translation>
    </message>
    <message>
        <source>{entries}: equal figures, and {tier} hangs on it</source>
        <translation>{entries}: equal figures, and {tier} hangs on it</translation>
    </message>
    <message>
        <source>{entries}: equal under every rule. They share the place.</source>
        <translation>{entries}: equal under every rule. They share the place.</translation>
    </message>
    <message>
        <source>{entries}: equal, and no rule to part them. They share the place.</source>
        <translation>{entries}: equal, and no rule to part them. They share the place.</translation>
    </message>
    <message>
        <source>{entries}: equal, parted by {rule}.</source>
        <translation>{entries}: equal, parted by {rule}.</translation>
    </message>
    <message>
        <source>{entries}: equal, waits for {rule}.</source>
        <translation>{entries}: equal, waits for {rule}.</translation>
    </message>
    <message>
        <source>{entries}: no sheet from {judges}</source>
        <translation>{entries}: no sheet from {judges}</translation>
    </message>
    <message>
        <source>{entries}: no votes taken in</source>
        <translation>{entries}: no votes taken in</translation>
    </message>
    <message>
        <source>{entries}: the second count says otherwise</source>
        <translation>{entries}: the second count says otherwise</translation>
    </message>
    <message>
        <source>{entries}: the sheets lie {spread} points apart</source>
        <translation>{entries}: the sheets lie {spread} points apart</translation>
    </message>
    <message>
        <source>{entry} has no award any more.</source>
        <translation>{entry} has no award any more.</translation>
    </message>
    <message>
        <source>{entry} {title}: {come}</source>
        <translation>{entry} {title}: {come}</translation>
    </message>
    <message>
        <source>{entry} {title}: {come} instead of {go}</source>
        <translation>{entry} {title}: {come} instead of {go}</translation>
    </message>
    <message>
        <source>{entry}: its sheets lie {points} points apart, a second look.</source>
        <translation>{entry}: its sheets lie {points} points apart, a second look.</translation>
    </message>
    <message>
        <source>{figures} {mark} also for: {codes}</source>
        <translation>{figures} {mark} also for: {codes}</translation>
    </message>
    <message>
        <source>{figure} points</source>
        <translation>{figure} points</translation>
    </message>
    <message>
        <source>{files} of {entries} entries have a file</source>
        <translation>{files} of {entries} entries have a file</translation>
    </message>
    <message>
        <source>{file} ({day})</source>
        <translation>{file} ({day})</translation>
    </message>
    <message>
        <source>{file} counts</source>
        <translation>{file} counts</translation>
    </message>
    <message>
        <source>{file} counts although it came late. That is on record and can be taken back.</source>
        <translation>{file} counts although it came late. That is on record and can be taken back.</translation>
    </message>
    <message>
        <source>{file} counts now. The choice is on record and can be taken back.</source>
        <translation>{file} counts now. The choice is on record and can be taken back.</translation>
    </message>
    <message>
        <source>{file} is set aside. That is on record and can be taken back.</source>
        <translation>{file} is set aside. That is on record and can be taken back.</translation>
    </message>
    <message>
        <source>{file} of {judge} counts, and what contradicts it does not. Both stay stored, and the choice can be taken back until the round is closed. How was it found out?</source>
        <translation>{file} of {judge} counts, and what contradicts it does not. Both stay stored, and the choice can be taken back until the round is closed. How was it found out?</translation>
    </message>
    <message>
        <source>{file} of {judge}.</source>
        <translation>{file} of {judge}.</translation>
    </message>
    <message>
        <source>{file}, {count} entries.</source>
        <translation>{file}, {count} entries.</translation>
    </message>
    <message>
        <source>{file}: nothing counts yet · {rule}</source>
        <translation>{file}: nothing counts yet · {rule}</translation>
    </message>
    <message>
        <source>{first}
{then}</source>
        <translation>{first}
{then}</translation>
    </message>
    <message>
        <source>{first} to key, {second} keyed once, {differs} with differences, {done} in</source>
        <translation>{first} to key, {second} keyed once, {differs} with differences, {done} in</translation>
    </message>
    <message>
        <source>{first} {count} files are not surely one entry's: say whose they are.</source>
        <translation>{first} {count} files are not surely one entry's: say whose they are.</translation>
    </message>
    <message>
        <source>{first} {then}</source>
        <translation>{first} {then}</translation>
    </message>
    <message>
        <source>{first} · {count} taken back</source>
        <translation>{first} · {count} taken back</translation>
    </message>
    <message>
        <source>{first} · {left} sheets left to key</source>
        <translation>{first} · {left} sheets left to key</translation>
    </message>
    <message>
        <source>{first} · {then}</source>
        <translation>{first} · {then}</translation>
    </message>
    <message>
        <source>{first}, {then}</source>
        <translation>{first}, {then}</translation>
    </message>
    <message>
        <source>{first}; {then}</source>
        <translation>{first}; {then}</translation>
    </message>
    <message>
        <source>{found} long from {start} on; from {limit} it is told</source>
        <translation>{found} long from {start} on; from {limit} it is told</translation>
    </message>
    <message>
        <source>{found} long; the rules allow {limit}</source>
        <translation>{found} long; the rules allow {limit}</translation>
    </message>
    <message>
        <source>{found} long; the rules ask for {limit}</source>
        <translation>{found} long; the rules ask for {limit}</translation>
    </message>
    <message>
        <source>{found} pixels; the rules ask for {limit}</source>
        <translation>{found} pixels; the rules ask for {limit}</translation>
    </message>
    <message>
        <source>{found}. How many points does it cost, and why? Both stay on record.</source>
        <translation>{found}. How many points does it cost, and why? Both stay on record.</translation>
    </message>
    <message>
        <source>{found}. Why is the clip not judged? The reason stays on record; the decision can be taken back.</source>
        <translation>{found}. Why is the clip not judged? The reason stays on record; the decision can be taken back.</translation>
    </message>
    <message>
        <source>{found}. Why may the clip be judged all the same? The reason stays on record.</source>
        <translation>{found}. Why may the clip be judged all the same? The reason stays on record.</translation>
    </message>
    <message>
        <source>{found}; the rules ask for {limit}</source>
        <translation>{found}; the rules ask for {limit}</translation>
    </message>
    <message>
        <source>{given} of {count} given</source>
        <translation>{given} of {count} given</translation>
    </message>
    <message>
        <source>{given} of {planned}</source>
        <translation>{given} of {planned}</translation>
    </message>
    <message>
        <source>{high} highest and {low} lowest dropped</source>
        <translation>{high} highest and {low} lowest dropped</translation>
    </message>
    <message>
        <source>{how} First keyed by {who}.</source>
        <translation>{how} First keyed by {who}.</translation>
    </message>
    <message>
        <source>{issued} of {judges} judges have their pack</source>
        <translation>{issued} of {judges} judges have their pack</translation>
    </message>
    <message>
        <source>{judges} judges agree on one sheet for each entry</source>
        <translation>{judges} judges agree on one sheet for each entry</translation>
    </message>
    <message>
        <source>{judges} judges mark every entry</source>
        <translation>{judges} judges mark every entry</translation>
    </message>
    <message>
        <source>{judges} judges, {wanted} of them for each entry</source>
        <translation>{judges} judges, {wanted} of them for each entry</translation>
    </message>
    <message>
        <source>{judge}  {name}: a pack with {count} entries</source>
        <translation>{judge}  {name}: a pack with {count} entries</translation>
    </message>
    <message>
        <source>{judge}  {name}: {count} entries, answers on paper</source>
        <translation>{judge}  {name}: {count} entries, answers on paper</translation>
    </message>
    <message>
        <source>{judge} (has pack no. {number})</source>
        <translation>{judge} (has pack no. {number})</translation>
    </message>
    <message>
        <source>{judge} does not mark this entry</source>
        <translation>{judge} does not mark this entry</translation>
    </message>
    <message>
        <source>{judge} has a finished sheet for {to} already: the two change places. The one for {entry} counts for {to}, the one for {to} counts for {entry}. Nothing becomes missing.</source>
        <translation>{judge} has a finished sheet for {to} already: the two change places. The one for {entry} counts for {to}, the one for {to} counts for {entry}. Nothing becomes missing.</translation>
    </message>
    <message>
        <source>{judge} has no sheet for {to} yet: it will be in. The sheet for {entry} will be missing, and {judge} owes it.</source>
        <translation>{judge} has no sheet for {to} yet: it will be in. The sheet for {entry} will be missing, and {judge} owes it.</translation>
    </message>
    <message>
        <source>{judge} is the third judge of entry {entry}.</source>
        <translation>{judge} is the third judge of entry {entry}.</translation>
    </message>
    <message>
        <source>{judge} marks this entry</source>
        <translation>{judge} marks this entry</translation>
    </message>
    <message>
        <source>{judge} marks this entry, a conflict is to be settled</source>
        <translation>{judge} marks this entry, a conflict is to be settled</translation>
    </message>
    <message>
        <source>{judge} stands aside</source>
        <translation>{judge} stands aside</translation>
    </message>
    <message>
        <source>{judge} steps in</source>
        <translation>{judge} steps in</translation>
    </message>
    <message>
        <source>{judge} · {contest}</source>
        <translation>{judge} · {contest}</translation>
    </message>
    <message>
        <source>{judge} · {entry} {title}</source>
        <translation>{judge} · {entry} {title}</translation>
    </message>
    <message>
        <source>{judge} · {name}</source>
        <translation>{judge} · {name}</translation>
    </message>
    <message>
        <source>{judge}: sheets come in by {way} from now on.</source>
        <translation>{judge}: sheets come in by {way} from now on.</translation>
    </message>
    <message>
        <source>{judge}: the last word on the way in was taken back.</source>
        <translation>{judge}: the last word on the way in was taken back.</translation>
    </message>
    <message>
        <source>{judge}: the sheet is in</source>
        <translation>{judge}: the sheet is in</translation>
    </message>
    <message>
        <source>{judge}: the sheet is in, and the sheets of this entry diverge</source>
        <translation>{judge}: the sheet is in, and the sheets of this entry diverge</translation>
    </message>
    <message>
        <source>{judge}: the sheet is kept but not counted</source>
        <translation>{judge}: the sheet is kept but not counted</translation>
    </message>
    <message>
        <source>{judge}: the sheet is missing</source>
        <translation>{judge}: the sheet is missing</translation>
    </message>
    <message>
        <source>{judge}: the sheet was given on an earlier version of the rubric and does not count yet</source>
        <translation>{judge}: the sheet was given on an earlier version of the rubric and does not count yet</translation>
    </message>
    <message>
        <source>{judge}: two copies contradict each other, neither counts</source>
        <translation>{judge}: two copies contradict each other, neither counts</translation>
    </message>
    <message>
        <source>{key}  {code} · {title} ({score} %)</source>
        <translation>{key}  {code} · {title} ({score} %)</translation>
    </message>
    <message>
        <source>{least} of the marks are the least that is allowed, {most} the most.</source>
        <translation>{least} of the marks are the least that is allowed, {most} the most.</translation>
    </message>
    <message>
        <source>{least} to {most}</source>
        <translation>{least} to {most}</translation>
    </message>
    <message>
        <source>{least} to {most}, step {step}</source>
        <translation>{least} to {most}, step {step}</translation>
    </message>
    <message>
        <source>{least}–{most}, step {step}</source>
        <translation>{least}–{most}, step {step}</translation>
    </message>
    <message>
        <source>{length} · {width} × {height} · {size} MB</source>
        <translation>{length} · {width} × {height} · {size} MB</translation>
    </message>
    <message>
        <source>{looks}</source>
        <translation>{looks}</translation>
    </message>
    <message>
        <source>{matched} clips belong to entries.</source>
        <translation>{matched} clips belong to entries.</translation>
    </message>
    <message>
        <source>{mean} on average, from {least} to {most}; usually {deviation} away from the mean; {distinct} different totals.</source>
        <translation>{mean} on average, from {least} to {most}; usually {deviation} away from the mean; {distinct} different totals.</translation>
    </message>
    <message>
        <source>{missing} sheets of {judges} judges are missing</source>
        <translation>{missing} sheets of {judges} judges are missing</translation>
    </message>
    <message>
        <source>{money} less is given.</source>
        <translation>{money} less is given.</translation>
    </message>
    <message>
        <source>{money} more is given.</source>
        <translation>{money} more is given.</translation>
    </message>
    <message>
        <source>{name} (bonus)</source>
        <translation>{name} (bonus)</translation>
    </message>
    <message>
        <source>{name} is no pack, score file or contest.</source>
        <translation>{name} is no pack, score file or contest.</translation>
    </message>
    <message>
        <source>{name} · {count}</source>
        <translation>{name} · {count}</translation>
    </message>
    <message>
        <source>{name} · {received}/{expected}</source>
        <translation>{name} · {received}/{expected}</translation>
    </message>
    <message>
        <source>{name}, issued by {issuer}, good until {day}</source>
        <translation>{name}, issued by {issuer}, good until {day}</translation>
    </message>
    <message>
        <source>{name}, substitute</source>
        <translation>{name}, substitute</translation>
    </message>
    <message>
        <source>{name}, {width} × {height}</source>
        <translation>{name}, {width} × {height}</translation>
    </message>
    <message>
        <source>{name}: {count} sheets to come</source>
        <translation>{name}: {count} sheets to come</translation>
    </message>
    <message>
        <source>{name}: {free} of {size} are free</source>
        <translation>{name}: {free} of {size} are free</translation>
    </message>
    <message>
        <source>{name}: {text}</source>
        <translation>{name}: {text}</translation>
    </message>
    <message>
        <source>{new} new, {changed} changed</source>
        <translation>{new} new, {changed} changed</translation>
    </message>
    <message>
        <source>{number}. {what} {who}</source>
        <translation>{number}. {what} {who}</translation>
    </message>
    <message>
        <source>{pages} pages of {papers} papers, {sheets} sheets of A4</source>
        <translation>{pages} pages of {papers} papers, {sheets} sheets of A4</translation>
    </message>
    <message>
        <source>{paper} judges on paper · {tables} by spreadsheet</source>
        <translation>{paper} judges on paper · {tables} by spreadsheet</translation>
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
        <source>{percent} % of the earlier round's figure are added.</source>
        <translation>{percent} % of the earlier round's figure are added.</translation>
    </message>
    <message>
        <source>{placed} entries</source>
        <translation>{placed} entries</translation>
    </message>
    <message>
        <source>{placed} entries with a place, {others} without</source>
        <translation>{placed} entries with a place, {others} without</translation>
    </message>
    <message>
        <source>{prizes} prizes, {total} in all.</source>
        <translation>{prizes} prizes, {total} in all.</translation>
    </message>
    <message>
        <source>{prize} goes to {entry}.</source>
        <translation>{prize} goes to {entry}.</translation>
    </message>
    <message>
        <source>{prize}: depart from the proposal</source>
        <translation>{prize}: depart from the proposal</translation>
    </message>
    <message>
        <source>{prize}: not given</source>
        <translation>{prize}: not given</translation>
    </message>
    <message>
        <source>{prize}: the chair's word is on record. Ctrl+Z takes it back.</source>
        <translation>{prize}: the chair's word is on record. Ctrl+Z takes it back.</translation>
    </message>
    <message>
        <source>{prize}: the clip alone</source>
        <translation>{prize}: the clip alone</translation>
    </message>
    <message>
        <source>{prize}: {count} not given ({reason}).</source>
        <translation>{prize}: {count} not given ({reason}).</translation>
    </message>
    <message>
        <source>{prize}: {entry}</source>
        <translation>{prize}: {entry}</translation>
    </message>
    <message>
        <source>{prize}: {what} ({reason})</source>
        <translation>{prize}: {what} ({reason})</translation>
    </message>
    <message>
        <source>{range} · bonus</source>
        <translation>{range} · bonus</translation>
    </message>
    <message>
        <source>{ranked} of {whole} entries with all marks · {apart} marks stand out · {tied} entries share a rank</source>
        <translation>{ranked} of {whole} entries with all marks · {apart} marks stand out · {tied} entries share a rank</translation>
    </message>
    <message>
        <source>{received} entries, {valid} valid, {units} units, {awards} awards, {money} đồng · {file}, code {code}</source>
        <translation>{received} entries, {valid} valid, {units} units, {awards} awards, {money} đồng · {file}, code {code}</translation>
    </message>
    <message>
        <source>{received} of {expected} sheets are in</source>
        <translation>{received} of {expected} sheets are in</translation>
    </message>
    <message>
        <source>{received} of {whole} sheets are in</source>
        <translation>{received} of {whole} sheets are in</translation>
    </message>
    <message>
        <source>{role} · {whose}</source>
        <translation>{role} · {whose}</translation>
    </message>
    <message>
        <source>{round} is the last round: it decides about the awards</source>
        <translation>{round} is the last round: it decides about the awards</translation>
    </message>
    <message>
        <source>{round} · nothing is open any more</source>
        <translation>{round} · nothing is open any more</translation>
    </message>
    <message>
        <source>{round} · {count} awards, {money}</source>
        <translation>{round} · {count} awards, {money}</translation>
    </message>
    <message>
        <source>{round} · {count} open before approval, all may be waived</source>
        <translation>{round} · {count} open before approval, all may be waived</translation>
    </message>
    <message>
        <source>{round} · {count} open before approval, of which {must} can't be waived</source>
        <translation>{round} · {count} open before approval, of which {must} can't be waived</translation>
    </message>
    <message>
        <source>{round} · {count} papers</source>
        <translation>{round} · {count} papers</translation>
    </message>
    <message>
        <source>{round} · {judges} judges, {entries} entries · none of this changes a figure or a place</source>
        <translation>{round} · {judges} judges, {entries} entries · none of this changes a figure or a place</translation>
    </message>
    <message>
        <source>{round} · {judges} looks without one judge, {ways} other ways of counting · only a look: nothing here changes the result</source>
        <translation>{round} · {judges} looks without one judge, {ways} other ways of counting · only a look: nothing here changes the result</translation>
    </message>
    <message>
        <source>{round} – {state}</source>
        <translation>{round} – {state}</translation>
    </message>
    <message>
        <source>{round}: closed</source>
        <translation>{round}: closed</translation>
    </message>
    <message>
        <source>{round}: {entries} entries, {judges} judges</source>
        <translation>{round}: {entries} entries, {judges} judges</translation>
    </message>
    <message>
        <source>{round}: {rule} ({on} of {all})</source>
        <translation>{round}: {rule} ({on} of {all})</translation>
    </message>
    <message>
        <source>{round}: {rule} – {on} go on, {waits} at the cut, {stay} stay</source>
        <translation>{round}: {rule} – {on} go on, {waits} at the cut, {stay} stay</translation>
    </message>
    <message>
        <source>{sections} sections, {criteria} criteria, {total} points in all</source>
        <translation>{sections} sections, {criteria} criteria, {total} points in all</translation>
    </message>
    <message>
        <source>{senders} of {judges} judges have sent a score file</source>
        <translation>{senders} of {judges} judges have sent a score file</translation>
    </message>
    <message>
        <source>{send} to send back · {out} wait for answers · {chair} for the chair · {done} settled</source>
        <translation>{send} to send back · {out} wait for answers · {chair} for the chair · {done} settled</translation>
    </message>
    <message>
        <source>{setting}: {before} → {after}</source>
        <translation>{setting}: {before} → {after}</translation>
    </message>
    <message>
        <source>{share} % from votes</source>
        <translation>{share} % from votes</translation>
    </message>
    <message>
        <source>{share} % of the earlier round</source>
        <translation>{share} % of the earlier round</translation>
    </message>
    <message>
        <source>{share} of the clips was played.</source>
        <translation>{share} of the clips was played.</translation>
    </message>
    <message>
        <source>{share} of the clips was played; {minutes} minutes for each, watching and marking.</source>
        <translation>{share} of the clips was played; {minutes} minutes for each, watching and marking.</translation>
    </message>
    <message>
        <source>{sheets} sheets are in: of {stand} every mark stands, of {fit} some marks do, {none} are to be marked again. All are kept, and count once the chair has ruled.</source>
        <translation>{sheets} sheets are in: of {stand} every mark stands, of {fit} some marks do, {none} are to be marked again. All are kept, and count once the chair has ruled.</translation>
    </message>
    <message>
        <source>{sheets} sheets, {counting} of them count</source>
        <translation>{sheets} sheets, {counting} of them count</translation>
    </message>
    <message>
        <source>{stand} sheets count, {again} are marked again</source>
        <translation>{stand} sheets count, {again} are marked again</translation>
    </message>
    <message>
        <source>{stand} sheets count, {fit} keep some marks and wait for the others</source>
        <translation>{stand} sheets count, {fit} keep some marks and wait for the others</translation>
    </message>
    <message>
        <source>{taken} files were taken in, {refused} refused. Refused files are unchanged and nothing of them counts.</source>
        <translation>{taken} files were taken in, {refused} refused. Refused files are unchanged and nothing of them counts.</translation>
    </message>
    <message>
        <source>{taken} files were taken in.</source>
        <translation>{taken} files were taken in.</translation>
    </message>
    <message>
        <source>{taken} sheets came back, {kept} stayed as they are here, being as new. The old laptop's judge code was {code}.</source>
        <translation>{taken} sheets came back, {kept} stayed as they are here, being as new. The old laptop's judge code was {code}.</translation>
    </message>
    <message>
        <source>{text}. Gives {mark}; type another one for a finer mark.</source>
        <translation>{text}. Gives {mark}; type another one for a finer mark.</translation>
    </message>
    <message>
        <source>{title}, page {page} of {pages}</source>
        <translation>{title}, page {page} of {pages}</translation>
    </message>
    <message>
        <source>{total} points</source>
        <translation>{total} points</translation>
    </message>
    <message>
        <source>{total} points · answers on paper</source>
        <translation>{total} points · answers on paper</translation>
    </message>
    <message>
        <source>{total} points · pack no. {number} is out</source>
        <translation>{total} points · pack no. {number} is out</translation>
    </message>
    <message>
        <source>{total} points · {criteria} criteria</source>
        <translation>{total} points · {criteria} criteria</translation>
    </message>
    <message>
        <source>{total} points, confirmed</source>
        <translation>{total} points, confirmed</translation>
    </message>
    <message>
        <source>{value}: hardly any relation to the order of the others; it may be chance.</source>
        <translation>{value}: hardly any relation to the order of the others; it may be chance.</translation>
    </message>
    <message>
        <source>{value}: rather the other way round than the others.</source>
        <translation>{value}: rather the other way round than the others.</translation>
    </message>
    <message>
        <source>{value}: the same direction as the others (1 is the same order).</source>
        <translation>{value}: the same direction as the others (1 is the same order).</translation>
    </message>
    <message>
        <source>{watched} of the {needed} seconds that the rules ask for were played. Play on, or say why this is enough; the reason goes with the sheet.</source>
        <translation>{watched} of the {needed} seconds that the rules ask for were played. Play on, or say why this is enough; the reason goes with the sheet.</translation>
    </message>
    <message>
        <source>{what} ({reason})</source>
        <translation>{what} ({reason})</translation>
    </message>
    <message>
        <source>{what}, entry {code}</source>
        <translation>{what}, entry {code}</translation>
    </message>
    <message>
        <source>{what}: {whom} ({reason})</source>
        <translation>{what}: {whom} ({reason})</translation>
    </message>
    <message>
        <source>{which}: {mark}</source>
        <translation>{which}: {mark}</translation>
    </message>
    <message>
        <source>~{hours} h left</source>
        <translation>~{hours} h left</translation>
    </message>
    <message>
        <source>~{hours} h {minutes} min left</source>
        <translation>~{hours} h {minutes} min left</translation>
    </message>
    <message>
        <source>~{minutes} min left</source>
        <translation>~{minutes} min left</translation>
    </message>
    <message>
        <source>“{award}” is not given: entry {entry} is below its floor.</source>
        <translation>“{award}” is not given: entry {entry} is below its floor.</translation>
    </message>
    <message>
        <source>“{before}” is now called “{after}”</source>
        <translation>“{before}” is now called “{after}”</translation>
    </message>
    <message>
        <source>“{contest}” has several rounds. Whose rubric is to be copied?</source>
        <translation>“{contest}” has several rounds. Whose rubric is to be copied?</translation>
    </message>
    <message>
        <source>“{name}” has another guidance</source>
        <translation>“{name}” has another guidance</translation>
    </message>
    <message>
        <source>“{name}” has other bands</source>
        <translation>“{name}” has other bands</translation>
    </message>
    <message>
        <source>“{name}” is a bonus now</source>
        <translation>“{name}” is a bonus now</translation>
    </message>
    <message>
        <source>“{name}” is no bonus any more</source>
        <translation>“{name}” is no bonus any more</translation>
    </message>
    <message>
        <source>“{name}” stands in another place</source>
        <translation>“{name}” stands in another place</translation>
    </message>
    <message>
        <source>“{name}” weighs {after} instead of {before}</source>
        <translation>“{name}” weighs {after} instead of {before}</translation>
    </message>
    <message>
        <source>“{name}”: a remark is needed above {after} (before: {before})</source>
        <translation>“{name}”: a remark is needed above {after} (before: {before})</translation>
    </message>
    <message>
        <source>“{name}”: a remark is needed below {after} (before: {before})</source>
        <translation>“{name}”: a remark is needed below {after} (before: {before})</translation>
    </message>
    <message>
        <source>“{name}”: the least is {after} instead of {before}</source>
        <translation>“{name}”: the least is {after} instead of {before}</translation>
    </message>
    <message>
        <source>“{name}”: the most is {after} instead of {before}</source>
        <translation>“{name}”: the most is {after} instead of {before}</translation>
    </message>
    <message>
        <source>“{name}”: the step is {after} instead of {before}</source>
        <translation>“{name}”: the step is {after} instead of {before}</translation>
    </message>
    <message>
        <source>“{name}”: {reason} The earlier value stays.</source>
        <translation>“{name}”: {reason} The earlier value stays.</translation>
    </message>
    <message>
        <source>“{round}” has begun: packs are out or sheets are in. The settings stay as they are.</source>
        <translation>“{round}” has begun: packs are out or sheets are in. The settings stay as they are.</translation>
    </message>
    <message>
        <source>“{text}” is not a mark</source>
        <translation>“{text}” is not a mark</translation>
    </message>
    <message>
        <source>“{text}” is not a number such as 2 or 1,5.</source>
        <translation>“{text}” is not a number such as 2 or 1,5.</translation>
    </message>
    <message>
        <source>“{text}” is not a number with at most two decimals.</source>
        <translation>“{text}” is not a number with at most two decimals.</translation>
    </message>
</context>
<context>
    <name>command</name>
    <message>
        <source>All steps with exact figures</source>
        <translation>All steps with exact figures</translation>
    </message>
    <message>
        <source>Another file than before</source>
        <translation>Another file than before</translation>
    </message>
    <message>
        <source>Another way in is declared for {judges}: score files from these packs do not count unless it is changed.</source>
        <translation>Another way in is declared for {judges}: score files from these packs do not count unless it is changed.</translation>
    </message>
    <message>
        <source>Approved: decision no. {number} by {by}.</source>
        <translation>Approved: decision no. {number} by {by}.</translation>
    </message>
    <message>
        <source>As a rule of thumb an ICC below {poor} is poor, up to {moderate} moderate, up to {good} good, above that excellent.</source>
        <translation>As a rule of thumb an ICC below {poor} is poor, up to {moderate} moderate, up to {good} good, above that excellent.</translation>
    </message>
    <message>
        <source>Belongs to no entry for certain: {name}; it is like {entries}</source>
        <translation>Belongs to no entry for certain: {name}; it is like {entries}</translation>
    </message>
    <message>
        <source>Belongs to no entry: {name}</source>
        <translation>Belongs to no entry: {name}</translation>
    </message>
    <message>
        <source>By way in: {ways}.</source>
        <translation>By way in: {ways}.</translation>
    </message>
    <message>
        <source>Chair's word: {what}</source>
        <translation>Chair's word: {what}</translation>
    </message>
    <message>
        <source>Code of the result: {code}</source>
        <translation>Code of the result: {code}</translation>
    </message>
    <message>
        <source>Code of the rules: {code}</source>
        <translation>Code of the rules: {code}</translation>
    </message>
    <message>
        <source>Contest code: {code}</source>
        <translation>Contest code: {code}</translation>
    </message>
    <message>
        <source>Counting otherwise</source>
        <translation>Counting otherwise</translation>
    </message>
    <message>
        <source>Decision no. {number} is open for corrections: {reason}</source>
        <translation>Decision no. {number} is open for corrections: {reason}</translation>
    </message>
    <message>
        <source>Decision no. {number}: the result is approved by {by}.</source>
        <translation>Decision no. {number}: the result is approved by {by}.</translation>
    </message>
    <message>
        <source>Diverging: {entries}</source>
        <translation>Diverging: {entries}</translation>
    </message>
    <message>
        <source>Entry {entry} is the trial: all mark it first, and it never counts.</source>
        <translation>Entry {entry} is the trial: all mark it first, and it never counts.</translation>
    </message>
    <message>
        <source>Entry {entry} is {state}.</source>
        <translation>Entry {entry} is {state}.</translation>
    </message>
    <message>
        <source>Entry {entry}: keyed once; now once more.</source>
        <translation>Entry {entry}: keyed once; now once more.</translation>
    </message>
    <message>
        <source>Entry {entry}: the sheet counts.</source>
        <translation>Entry {entry}: the sheet counts.</translation>
    </message>
    <message>
        <source>Entry {entry}: the two keyings differ. Look at the paper: {found}</source>
        <translation>Entry {entry}: the two keyings differ. Look at the paper: {found}</translation>
    </message>
    <message>
        <source>Entry {entry}: {points} points taken back.</source>
        <translation>Entry {entry}: {points} points taken back.</translation>
    </message>
    <message>
        <source>Entry {entry}: {points} points.</source>
        <translation>Entry {entry}: {points} points.</translation>
    </message>
    <message>
        <source>From now on this is the contest's own file here: {path}</source>
        <translation>From now on this is the contest's own file here: {path}</translation>
    </message>
    <message>
        <source>Going on: {entries}</source>
        <translation>Going on: {entries}</translation>
    </message>
    <message>
        <source>How the figure came about</source>
        <translation>How the figure came about</translation>
    </message>
    <message>
        <source>In all {count} awards, {money}.</source>
        <translation>In all {count} awards, {money}.</translation>
    </message>
    <message>
        <source>It replaces decision no. {number}: {reason}</source>
        <translation>It replaces decision no. {number}: {reason}</translation>
    </message>
    <message>
        <source>Judge {judge} drops out, {substitute} steps in for {passed} sheets.</source>
        <translation>Judge {judge} drops out, {substitute} steps in for {passed} sheets.</translation>
    </message>
    <message>
        <source>Judge {judge} drops out: {gone} sheets less, {passed} of them go to others.</source>
        <translation>Judge {judge} drops out: {gone} sheets less, {passed} of them go to others.</translation>
    </message>
    <message>
        <source>Judge {judge} marks entry {entry}: no conflict.</source>
        <translation>Judge {judge} marks entry {entry}: no conflict.</translation>
    </message>
    <message>
        <source>Judge {judge} sits on the panel.</source>
        <translation>Judge {judge} sits on the panel.</translation>
    </message>
    <message>
        <source>Judge {judge} stands aside for entry {entry}.</source>
        <translation>Judge {judge} stands aside for entry {entry}.</translation>
    </message>
    <message>
        <source>Judge {judge}: the sheets come in by {way}.</source>
        <translation>Judge {judge}: the sheets come in by {way}.</translation>
    </message>
    <message>
        <source>Leaving out one judge</source>
        <translation>Leaving out one judge</translation>
    </message>
    <message>
        <source>Look at {field}: {what}</source>
        <translation>Look at {field}: {what}</translation>
    </message>
    <message>
        <source>Made {path}: {name}.</source>
        <translation>Made {path}: {name}.</translation>
    </message>
    <message>
        <source>NOT the approved result: decision no. {number} by {by} approved another one, code {code}.</source>
        <translation>NOT the approved result: decision no. {number} by {by} approved another one, code {code}.</translation>
    </message>
    <message>
        <source>No earlier contest was taken in.</source>
        <translation>No earlier contest was taken in.</translation>
    </message>
    <message>
        <source>No entry diverges.</source>
        <translation>No entry diverges.</translation>
    </message>
    <message>
        <source>No sheet of this round counts yet.</source>
        <translation>No sheet of this round counts yet.</translation>
    </message>
    <message>
        <source>No way in is declared for judge {judge}.</source>
        <translation>No way in is declared for judge {judge}.</translation>
    </message>
    <message>
        <source>None of this changes a figure or a rank.</source>
        <translation>None of this changes a figure or a rank.</translation>
    </message>
    <message>
        <source>Not all judges can be compared: no entries lead from some to the others.</source>
        <translation>Not all judges can be compared: no entries lead from some to the others.</translation>
    </message>
    <message>
        <source>Nothing stands in the way of approval.</source>
        <translation>Nothing stands in the way of approval.</translation>
    </message>
    <message>
        <source>On paper: {judges}. Key what they answer.</source>
        <translation>On paper: {judges}. Key what they answer.</translation>
    </message>
    <message>
        <source>Open before approval: {count}, of which {must} can't be waived.</source>
        <translation>Open before approval: {count}, of which {must} can't be waived.</translation>
    </message>
    <message>
        <source>Open: {kind} {entries}</source>
        <translation>Open: {kind} {entries}</translation>
    </message>
    <message>
        <source>Panel: {judges} judges, {entries} entries.</source>
        <translation>Panel: {judges} judges, {entries} entries.</translation>
    </message>
    <message>
        <source>Passphrase of {file}: </source>
        <translation>Passphrase of {file}: </translation>
    </message>
    <message>
        <source>Revoked: the award of entry {entry} ({reason})</source>
        <translation>Revoked: the award of entry {entry} ({reason})</translation>
    </message>
    <message>
        <source>Round {round} is closed; {count} sheets count.</source>
        <translation>Round {round} is closed; {count} sheets count.</translation>
    </message>
    <message>
        <source>Round {round} is open again.</source>
        <translation>Round {round} is open again.</translation>
    </message>
    <message>
        <source>Rows to look at:</source>
        <translation>Rows to look at:</translation>
    </message>
    <message>
        <source>Ruling: {kind}. {reason}</source>
        <translation>Ruling: {kind}. {reason}</translation>
    </message>
    <message>
        <source>Second count: DIFFERS. Nothing may be decided from this standing.</source>
        <translation>Second count: DIFFERS. Nothing may be decided from this standing.</translation>
    </message>
    <message>
        <source>Second count: agrees (figures, ranks, awards).</source>
        <translation>Second count: agrees (figures, ranks, awards).</translation>
    </message>
    <message>
        <source>Second look {number} is taken back: what judge {judge} gave before counts.</source>
        <translation>Second look {number} is taken back: what judge {judge} gave before counts.</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Sheets</translation>
    </message>
    <message>
        <source>Stays open: {item} ({reason})</source>
        <translation>Stays open: {item} ({reason})</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Still open</translation>
    </message>
    <message>
        <source>Taken back: {what}</source>
        <translation>Taken back: {what}</translation>
    </message>
    <message>
        <source>The answer on entry {entry} is taken in.</source>
        <translation>The answer on entry {entry} is taken in.</translation>
    </message>
    <message>
        <source>The award of entry {entry} is not revoked any more.</source>
        <translation>The award of entry {entry} is not revoked any more.</translation>
    </message>
    <message>
        <source>The award of entry {entry} is revoked; the next decision replaces no. {number}.</source>
        <translation>The award of entry {entry} is revoked; the next decision replaces no. {number}.</translation>
    </message>
    <message>
        <source>The chair's word is recorded: {entries}.</source>
        <translation>The chair's word is recorded: {entries}.</translation>
    </message>
    <message>
        <source>The correction is closed; decision no. {number} holds as it is.</source>
        <translation>The correction is closed; decision no. {number} holds as it is.</translation>
    </message>
    <message>
        <source>The divergence of entry {entry} is open again.</source>
        <translation>The divergence of entry {entry} is open again.</translation>
    </message>
    <message>
        <source>The divergence of entry {entry} is settled.</source>
        <translation>The divergence of entry {entry} is settled.</translation>
    </message>
    <message>
        <source>The file is gone</source>
        <translation>The file is gone</translation>
    </message>
    <message>
        <source>The keyed sheet of judge {judge} for entry {entry} counts again.</source>
        <translation>The keyed sheet of judge {judge} for entry {entry} counts again.</translation>
    </message>
    <message>
        <source>The keyed sheet of judge {judge} for entry {entry} is withdrawn.</source>
        <translation>The keyed sheet of judge {judge} for entry {entry} is withdrawn.</translation>
    </message>
    <message>
        <source>The number {number} is recorded.</source>
        <translation>The number {number} is recorded.</translation>
    </message>
    <message>
        <source>The papers:</source>
        <translation>The papers:</translation>
    </message>
    <message>
        <source>The result is open for corrections; the next decision replaces no. {number}.</source>
        <translation>The result is open for corrections; the next decision replaces no. {number}.</translation>
    </message>
    <message>
        <source>The round is not closed: this is an early look, and it is written down.</source>
        <translation>The round is not closed: this is an early look, and it is written down.</translation>
    </message>
    <message>
        <source>The rules are written to {path}.</source>
        <translation>The rules are written to {path}.</translation>
    </message>
    <message>
        <source>The sheet of judge {judge} counts for entry {entry} again.</source>
        <translation>The sheet of judge {judge} counts for entry {entry} again.</translation>
    </message>
    <message>
        <source>The sheet of judge {judge} for entry {entry} counts for entry {to}.</source>
        <translation>The sheet of judge {judge} for entry {entry} counts for entry {to}.</translation>
    </message>
    <message>
        <source>The tie of {entries} is open again.</source>
        <translation>The tie of {entries} is open again.</translation>
    </message>
    <message>
        <source>There are no findings.</source>
        <translation>There are no findings.</translation>
    </message>
    <message>
        <source>There is no trial.</source>
        <translation>There is no trial.</translation>
    </message>
    <message>
        <source>To be approved as decision no. {number}:</source>
        <translation>To be approved as decision no. {number}:</translation>
    </message>
    <message>
        <source>Too few judges for: {entries}</source>
        <translation>Too few judges for: {entries}</translation>
    </message>
    <message>
        <source>Void, the proposal is another one: {what}</source>
        <translation>Void, the proposal is another one: {what}</translation>
    </message>
    <message>
        <source>Votes for {entries} entries taken in; {without} have none.</source>
        <translation>Votes for {entries} entries taken in; {without} have none.</translation>
    </message>
    <message>
        <source>W, ICC(2) and ICC(3) look at the entries that every judge marked: {complete}; ICC(1) at those with {sheets} sheets: {alike}.</source>
        <translation>W, ICC(2) and ICC(3) look at the entries that every judge marked: {complete}; ICC(1) at those with {sheets} sheets: {alike}.</translation>
    </message>
    <message>
        <source>What it would take to rise</source>
        <translation>What it would take to rise</translation>
    </message>
    <message>
        <source>What was recorded of judge {judge} and entry {entry} is taken back.</source>
        <translation>What was recorded of judge {judge} and entry {entry} is taken back.</translation>
    </message>
    <message>
        <source>Why this place</source>
        <translation>Why this place</translation>
    </message>
    <message>
        <source>Without a place: {entry} ({reason})</source>
        <translation>Without a place: {entry} ({reason})</translation>
    </message>
    <message>
        <source>Without an award in any of these looks: {count} more.</source>
        <translation>Without an award in any of these looks: {count} more.</translation>
    </message>
    <message>
        <source>a file came after the close and does not count</source>
        <translation>a file came after the close and does not count</translation>
    </message>
    <message>
        <source>accept-late</source>
        <translation>accept-late</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>accepted</translation>
    </message>
    <message>
        <source>accepted-late</source>
        <translation>accepted-late</translation>
    </message>
    <message>
        <source>add-sheets</source>
        <translation>add-sheets</translation>
    </message>
    <message>
        <source>alike</source>
        <translation>alike</translation>
    </message>
    <message>
        <source>all judges</source>
        <translation>all judges</translation>
    </message>
    <message>
        <source>all marks stand</source>
        <translation>all marks stand</translation>
    </message>
    <message>
        <source>all sheets are marked again</source>
        <translation>all sheets are marked again</translation>
    </message>
    <message>
        <source>all-recused</source>
        <translation>all-recused</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>answer</translation>
    </message>
    <message>
        <source>ask-help</source>
        <translation>ask-help</translation>
    </message>
    <message>
        <source>ask-judge</source>
        <translation>ask-judge</translation>
    </message>
    <message>
        <source>aspect</source>
        <translation>aspect</translation>
    </message>
    <message>
        <source>award</source>
        <translation>award</translation>
    </message>
    <message>
        <source>awards</source>
        <translation>awards</translation>
    </message>
    <message>
        <source>below-floor</source>
        <translation>below-floor</translation>
    </message>
    <message>
        <source>block</source>
        <translation>block</translation>
    </message>
    <message>
        <source>by the rules</source>
        <translation>by the rules</translation>
    </message>
    <message>
        <source>can be settled by</source>
        <translation>can be settled by</translation>
    </message>
    <message>
        <source>chairs-word</source>
        <translation>chairs-word</translation>
    </message>
    <message>
        <source>changed from {before}: {reason}</source>
        <translation>changed from {before}: {reason}</translation>
    </message>
    <message>
        <source>changed: {part}</source>
        <translation>changed: {part}</translation>
    </message>
    <message>
        <source>choose-file</source>
        <translation>choose-file</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>chosen</translation>
    </message>
    <message>
        <source>code</source>
        <translation>code</translation>
    </message>
    <message>
        <source>compare</source>
        <translation>compare</translation>
    </message>
    <message>
        <source>compared</source>
        <translation>compared</translation>
    </message>
    <message>
        <source>confirmed: {reason}</source>
        <translation>confirmed: {reason}</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>conflict</translation>
    </message>
    <message>
        <source>container</source>
        <translation>container</translation>
    </message>
    <message>
        <source>counting</source>
        <translation>counting</translation>
    </message>
    <message>
        <source>counts</source>
        <translation>counts</translation>
    </message>
    <message>
        <source>counts-differ</source>
        <translation>counts-differ</translation>
    </message>
    <message>
        <source>criteria</source>
        <translation>criteria</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>dark</translation>
    </message>
    <message>
        <source>decided</source>
        <translation>decided</translation>
    </message>
    <message>
        <source>decided by</source>
        <translation>decided by</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>decision</translation>
    </message>
    <message>
        <source>demo clips</source>
        <translation>demo clips</translation>
    </message>
    <message>
        <source>demo close</source>
        <translation>demo close</translation>
    </message>
    <message>
        <source>demo decide</source>
        <translation>demo decide</translation>
    </message>
    <message>
        <source>demo documents</source>
        <translation>demo documents</translation>
    </message>
    <message>
        <source>demo import</source>
        <translation>demo import</translation>
    </message>
    <message>
        <source>demo issue</source>
        <translation>demo issue</translation>
    </message>
    <message>
        <source>demo judge</source>
        <translation>demo judge</translation>
    </message>
    <message>
        <source>demo lists</source>
        <translation>demo lists</translation>
    </message>
    <message>
        <source>demo merge</source>
        <translation>demo merge</translation>
    </message>
    <message>
        <source>demo new</source>
        <translation>demo new</translation>
    </message>
    <message>
        <source>demo screen</source>
        <translation>demo screen</translation>
    </message>
    <message>
        <source>demo standings</source>
        <translation>demo standings</translation>
    </message>
    <message>
        <source>deviation</source>
        <translation>deviation</translation>
    </message>
    <message>
        <source>digest</source>
        <translation>digest</translation>
    </message>
    <message>
        <source>dismissed</source>
        <translation>dismissed</translation>
    </message>
    <message>
        <source>disqualified</source>
        <translation>disqualified</translation>
    </message>
    <message>
        <source>divergence</source>
        <translation>divergence</translation>
    </message>
    <message>
        <source>does not hold</source>
        <translation>does not hold</translation>
    </message>
    <message>
        <source>entries</source>
        <translation>entries</translation>
    </message>
    <message>
        <source>entry</source>
        <translation>entry</translation>
    </message>
    <message>
        <source>equal</source>
        <translation>equal</translation>
    </message>
    <message>
        <source>equal entries, a prize hangs on their order</source>
        <translation>equal entries, a prize hangs on their order</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>exact</translation>
    </message>
    <message>
        <source>expected</source>
        <translation>expected</translation>
    </message>
    <message>
        <source>figure</source>
        <translation>figure</translation>
    </message>
    <message>
        <source>file</source>
        <translation>file</translation>
    </message>
    <message>
        <source>file-name</source>
        <translation>file-name</translation>
    </message>
    <message>
        <source>file-set-aside</source>
        <translation>file-set-aside</translation>
    </message>
    <message>
        <source>files contradict each other</source>
        <translation>files contradict each other</translation>
    </message>
    <message>
        <source>finding</source>
        <translation>finding</translation>
    </message>
    <message>
        <source>for-chair</source>
        <translation>for-chair</translation>
    </message>
    <message>
        <source>found</source>
        <translation>found</translation>
    </message>
    <message>
        <source>from</source>
        <translation>from</translation>
    </message>
    <message>
        <source>given</source>
        <translation>given</translation>
    </message>
    <message>
        <source>gives</source>
        <translation>gives</translation>
    </message>
    <message>
        <source>go-back</source>
        <translation>go-back</translation>
    </message>
    <message>
        <source>goes on</source>
        <translation>goes on</translation>
    </message>
    <message>
        <source>going-on</source>
        <translation>going-on</translation>
    </message>
    <message>
        <source>gone: {part}</source>
        <translation>gone: {part}</translation>
    </message>
    <message>
        <source>highest less lowest total of the entry, in points; the entries whose totals lie furthest apart come first</source>
        <translation>highest less lowest total of the entry, in points; the entries whose totals lie furthest apart come first</translation>
    </message>
    <message>
        <source>identical</source>
        <translation>identical</translation>
    </message>
    <message>
        <source>import-votes</source>
        <translation>import-votes</translation>
    </message>
    <message>
        <source>in all</source>
        <translation>in all</translation>
    </message>
    <message>
        <source>in reserve</source>
        <translation>in reserve</translation>
    </message>
    <message>
        <source>in-force</source>
        <translation>in-force</translation>
    </message>
    <message>
        <source>incomplete</source>
        <translation>incomplete</translation>
    </message>
    <message>
        <source>instead</source>
        <translation>instead</translation>
    </message>
    <message>
        <source>item</source>
        <translation>item</translation>
    </message>
    <message>
        <source>judge</source>
        <translation>judge</translation>
    </message>
    <message>
        <source>judge code</source>
        <translation>judge code</translation>
    </message>
    <message>
        <source>lacking</source>
        <translation>lacking</translation>
    </message>
    <message>
        <source>late</source>
        <translation>late</translation>
    </message>
    <message>
        <source>limit</source>
        <translation>limit</translation>
    </message>
    <message>
        <source>look</source>
        <translation>look</translation>
    </message>
    <message>
        <source>lot</source>
        <translation>lot</translation>
    </message>
    <message>
        <source>low-resolution</source>
        <translation>low-resolution</translation>
    </message>
    <message>
        <source>made</source>
        <translation>made</translation>
    </message>
    <message>
        <source>marks that stand count, the others are given again</source>
        <translation>marks that stand count, the others are given again</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>mean</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>missing</translation>
    </message>
    <message>
        <source>money</source>
        <translation>money</translation>
    </message>
    <message>
        <source>moved: {part}</source>
        <translation>moved: {part}</translation>
    </message>
    <message>
        <source>name</source>
        <translation>name</translation>
    </message>
    <message>
        <source>name of the block</source>
        <translation>name of the block</translation>
    </message>
    <message>
        <source>new</source>
        <translation>new</translation>
    </message>
    <message>
        <source>new: {part}</source>
        <translation>new: {part}</translation>
    </message>
    <message>
        <source>no more</source>
        <translation>no more</translation>
    </message>
    <message>
        <source>no-audio</source>
        <translation>no-audio</translation>
    </message>
    <message>
        <source>no-sheets</source>
        <translation>no-sheets</translation>
    </message>
    <message>
        <source>no-spread</source>
        <translation>no-spread</translation>
    </message>
    <message>
        <source>no-votes</source>
        <translation>no-votes</translation>
    </message>
    <message>
        <source>no.</source>
        <translation>no.</translation>
    </message>
    <message>
        <source>nobody-left</source>
        <translation>nobody-left</translation>
    </message>
    <message>
        <source>not compared yet</source>
        <translation>not compared yet</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>not given</translation>
    </message>
    <message>
        <source>not-at-stake</source>
        <translation>not-at-stake</translation>
    </message>
    <message>
        <source>not-chosen</source>
        <translation>not-chosen</translation>
    </message>
    <message>
        <source>not-judged</source>
        <translation>not-judged</translation>
    </message>
    <message>
        <source>nothing-carried</source>
        <translation>nothing-carried</translation>
    </message>
    <message>
        <source>of</source>
        <translation>of</translation>
    </message>
    <message>
        <source>old pack</source>
        <translation>old pack</translation>
    </message>
    <message>
        <source>old sheets</source>
        <translation>old sheets</translation>
    </message>
    <message>
        <source>old-rubric</source>
        <translation>old-rubric</translation>
    </message>
    <message>
        <source>older</source>
        <translation>older</translation>
    </message>
    <message>
        <source>older rubric</source>
        <translation>older rubric</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>open: {entries}</source>
        <translation>open: {entries}</translation>
    </message>
    <message>
        <source>orientation</source>
        <translation>orientation</translation>
    </message>
    <message>
        <source>other ways</source>
        <translation>other ways</translation>
    </message>
    <message>
        <source>other-way</source>
        <translation>other-way</translation>
    </message>
    <message>
        <source>out</source>
        <translation>out</translation>
    </message>
    <message>
        <source>outcome</source>
        <translation>outcome</translation>
    </message>
    <message>
        <source>pack no.</source>
        <translation>pack no.</translation>
    </message>
    <message>
        <source>paper</source>
        <translation>paper</translation>
    </message>
    <message>
        <source>penalty</source>
        <translation>penalty</translation>
    </message>
    <message>
        <source>points</source>
        <translation>points</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>printed</translation>
    </message>
    <message>
        <source>prize</source>
        <translation>prize</translation>
    </message>
    <message>
        <source>prizes</source>
        <translation>prizes</translation>
    </message>
    <message>
        <source>rank</source>
        <translation>rank</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>reason</translation>
    </message>
    <message>
        <source>received</source>
        <translation>received</translation>
    </message>
    <message>
        <source>record</source>
        <translation>record</translation>
    </message>
    <message>
        <source>recused</source>
        <translation>recused</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rejected</translation>
    </message>
    <message>
        <source>remark</source>
        <translation>remark</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>replaced</translation>
    </message>
    <message>
        <source>replaces</source>
        <translation>replaces</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>revoked</translation>
    </message>
    <message>
        <source>same-again</source>
        <translation>same-again</translation>
    </message>
    <message>
        <source>second look</source>
        <translation>second look</translation>
    </message>
    <message>
        <source>second-look</source>
        <translation>second-look</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>seconds</translation>
    </message>
    <message>
        <source>set aside</source>
        <translation>set aside</translation>
    </message>
    <message>
        <source>set-aside</source>
        <translation>set-aside</translation>
    </message>
    <message>
        <source>shared</source>
        <translation>shared</translation>
    </message>
    <message>
        <source>sheets</source>
        <translation>sheets</translation>
    </message>
    <message>
        <source>sheets are missing</source>
        <translation>sheets are missing</translation>
    </message>
    <message>
        <source>sheets whose every mark stands count</source>
        <translation>sheets whose every mark stands count</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>silent</translation>
    </message>
    <message>
        <source>some marks stand</source>
        <translation>some marks stand</translation>
    </message>
    <message>
        <source>split</source>
        <translation>split</translation>
    </message>
    <message>
        <source>spread</source>
        <translation>spread</translation>
    </message>
    <message>
        <source>spreadsheet</source>
        <translation>spreadsheet</translation>
    </message>
    <message>
        <source>standard deviation of the entry's totals</source>
        <translation>standard deviation of the entry's totals</translation>
    </message>
    <message>
        <source>stands apart</source>
        <translation>stands apart</translation>
    </message>
    <message>
        <source>state</source>
        <translation>state</translation>
    </message>
    <message>
        <source>statistic</source>
        <translation>statistic</translation>
    </message>
    <message>
        <source>step</source>
        <translation>step</translation>
    </message>
    <message>
        <source>table</source>
        <translation>table</translation>
    </message>
    <message>
        <source>take-back</source>
        <translation>take-back</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>taken back</translation>
    </message>
    <message>
        <source>the chair's word on a prize speaks of another proposal</source>
        <translation>the chair's word on a prize speaks of another proposal</translation>
    </message>
    <message>
        <source>the code of the laptop was not compared</source>
        <translation>the code of the laptop was not compared</translation>
    </message>
    <message>
        <source>the judge gave all entries the same total</source>
        <translation>the judge gave all entries the same total</translation>
    </message>
    <message>
        <source>the judge may have read the scale upside down</source>
        <translation>the judge may have read the scale upside down</translation>
    </message>
    <message>
        <source>the judges' orders agree no more than chance would have it</source>
        <translation>the judges' orders agree no more than chance would have it</translation>
    </message>
    <message>
        <source>the sheets are not those of the file that the judge signed</source>
        <translation>the sheets are not those of the file that the judge signed</translation>
    </message>
    <message>
        <source>the sheets lie too far apart</source>
        <translation>the sheets lie too far apart</translation>
    </message>
    <message>
        <source>the two counts differ</source>
        <translation>the two counts differ</translation>
    </message>
    <message>
        <source>the usual wording</source>
        <translation>the usual wording</translation>
    </message>
    <message>
        <source>there are no votes</source>
        <translation>there are no votes</translation>
    </message>
    <message>
        <source>third-judge</source>
        <translation>third-judge</translation>
    </message>
    <message>
        <source>tie</source>
        <translation>tie</translation>
    </message>
    <message>
        <source>title</source>
        <translation>title</translation>
    </message>
    <message>
        <source>to-send</source>
        <translation>to-send</translation>
    </message>
    <message>
        <source>too-few-sheets</source>
        <translation>too-few-sheets</translation>
    </message>
    <message>
        <source>too-long</source>
        <translation>too-long</translation>
    </message>
    <message>
        <source>too-short</source>
        <translation>too-short</translation>
    </message>
    <message>
        <source>total</source>
        <translation>total</translation>
    </message>
    <message>
        <source>trial</source>
        <translation>trial</translation>
    </message>
    <message>
        <source>two-ways</source>
        <translation>two-ways</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>unit</translation>
    </message>
    <message>
        <source>unreadable</source>
        <translation>unreadable</translation>
    </message>
    <message>
        <source>used-up</source>
        <translation>used-up</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>valid</translation>
    </message>
    <message>
        <source>value</source>
        <translation>value</translation>
    </message>
    <message>
        <source>version</source>
        <translation>version</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>waits</translation>
    </message>
    <message>
        <source>waive</source>
        <translation>waive</translation>
    </message>
    <message>
        <source>waived</source>
        <translation>waived</translation>
    </message>
    <message>
        <source>what</source>
        <translation>what</translation>
    </message>
    <message>
        <source>what is open</source>
        <translation>what is open</translation>
    </message>
    <message>
        <source>what it says</source>
        <translation>what it says</translation>
    </message>
    <message>
        <source>where</source>
        <translation>where</translation>
    </message>
    <message>
        <source>whose total lies more than {times} times as far from the middle of the others as is usual in this round, and by how many points</source>
        <translation>whose total lies more than {times} times as far from the middle of the others as is usual in this round, and by how many points</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>withdrawn</translation>
    </message>
    <message>
        <source>withheld</source>
        <translation>withheld</translation>
    </message>
    <message>
        <source>within</source>
        <translation>within</translation>
    </message>
    <message>
        <source>without one judge</source>
        <translation>without one judge</translation>
    </message>
    <message>
        <source>{added} new, {changed} changed.</source>
        <translation>{added} new, {changed} changed.</translation>
    </message>
    <message>
        <source>{count} entries go on to round {round}.</source>
        <translation>{count} entries go on to round {round}.</translation>
    </message>
    <message>
        <source>{count} fields are others now.</source>
        <translation>{count} fields are others now.</translation>
    </message>
    <message>
        <source>{count} rows written to {path}.</source>
        <translation>{count} rows written to {path}.</translation>
    </message>
    <message>
        <source>{count} settings are others now.</source>
        <translation>{count} settings are others now.</translation>
    </message>
    <message>
        <source>{count} sheets on earlier versions wait for the chair's ruling.</source>
        <translation>{count} sheets on earlier versions wait for the chair's ruling.</translation>
    </message>
    <message>
        <source>{criteria} criteria in {sections} sections, {total} points in all.</source>
        <translation>{criteria} criteria in {sections} sections, {total} points in all.</translation>
    </message>
    <message>
        <source>{entries} (equal)</source>
        <translation>{entries} (equal)</translation>
    </message>
    <message>
        <source>{entry}, {what}: first count {first}, second count {second}</source>
        <translation>{entry}, {what}: first count {first}, second count {second}</translation>
    </message>
    <message>
        <source>{item} is open again.</source>
        <translation>{item} is open again.</translation>
    </message>
    <message>
        <source>{item} may stay open: {reason}</source>
        <translation>{item} may stay open: {reason}</translation>
    </message>
    <message>
        <source>{matched} clips matched, {count} findings.</source>
        <translation>{matched} clips matched, {count} findings.</translation>
    </message>
    <message>
        <source>{name} belongs to no entry.</source>
        <translation>{name} belongs to no entry.</translation>
    </message>
    <message>
        <source>{name} is the clip of entry {entry}.</source>
        <translation>{name} is the clip of entry {entry}.</translation>
    </message>
    <message>
        <source>{received} of {expected} sheets are in.</source>
        <translation>{received} of {expected} sheets are in.</translation>
    </message>
    <message>
        <source>{sheets} sheets of {judges} judges taken in.</source>
        <translation>{sheets} sheets of {judges} judges taken in.</translation>
    </message>
    <message>
        <source>{tier}: given to entry {entry} ({reason})</source>
        <translation>{tier}: given to entry {entry} ({reason})</translation>
    </message>
    <message>
        <source>{tier}: given to entry {entry} instead of {other} ({reason})</source>
        <translation>{tier}: given to entry {entry} instead of {other} ({reason})</translation>
    </message>
    <message>
        <source>{tier}: not given to entry {other} ({reason})</source>
        <translation>{tier}: not given to entry {other} ({reason})</translation>
    </message>
    <message>
        <source>{tier}: {count} not given ({reason})</source>
        <translation>{tier}: {count} not given ({reason})</translation>
    </message>
    <message>
        <source>{year} {name}: {received} entries, {valid} valid, {units} units, {awards} awards, {money} đồng ({file}, SHA-256 {digest})</source>
        <translation>{year} {name}: {received} entries, {valid} valid, {units} units, {awards} awards, {money} đồng ({file}, SHA-256 {digest})</translation>
    </message>
</context>
<context>
    <name>results</name>
    <message>
        <source>(rough: fewer than {least} entries)</source>
        <translation>(rough: fewer than {least} entries)</translation>
    </message>
    <message>
        <source>, {apart} apart</source>
        <translation>, {apart} apart</translation>
    </message>
    <message>
        <source>All other awards hold by every other way of counting looked at.</source>
        <translation>All other awards hold by every other way of counting looked at.</translation>
    </message>
    <message>
        <source>All other awards hold whichever one judge is left out.</source>
        <translation>All other awards hold whichever one judge is left out.</translation>
    </message>
    <message>
        <source>All this is only a look: the result is by the rules of the contest, and nothing here changes it.</source>
        <translation>All this is only a look: the result is by the rules of the contest, and nothing here changes it.</translation>
    </message>
    <message>
        <source>All totals of {judges} are the same: such a sheet stands at the panel's mean.</source>
        <translation>All totals of {judges} are the same: such a sheet stands at the panel's mean.</translation>
    </message>
    <message>
        <source>Any one of these sheets alone, all else as it is, by whole steps of its marks: {sheets}.</source>
        <translation>Any one of these sheets alone, all else as it is, by whole steps of its marks: {sheets}.</translation>
    </message>
    <message>
        <source>Ask before counting: judge {judge} puts the entries almost in the opposite order to the others (agreement {agreement} over {entries} entries), and may have read the scale upside down.</source>
        <translation>Ask before counting: judge {judge} puts the entries almost in the opposite order to the others (agreement {agreement} over {entries} entries), and may have read the scale upside down.</translation>
    </message>
    <message>
        <source>Awarded: {tier}.</source>
        <translation>Awarded: {tier}.</translation>
    </message>
    <message>
        <source>Before rounding it has {ours} and {entry} {theirs}; the rules compare rounded figures.</source>
        <translation>Before rounding it has {ours} and {entry} {theirs}; the rules compare rounded figures.</translation>
    </message>
    <message>
        <source>By the chair's word entry {other} has {tier} in its place ({reason}).</source>
        <translation>By the chair's word entry {other} has {tier} in its place ({reason}).</translation>
    </message>
    <message>
        <source>By the chair's word it has {tier} ({reason}).</source>
        <translation>By the chair's word it has {tier} ({reason}).</translation>
    </message>
    <message>
        <source>By the chair's word {tier}, proposed for it, is not given ({reason}).</source>
        <translation>By the chair's word {tier}, proposed for it, is not given ({reason}).</translation>
    </message>
    <message>
        <source>Criteria added up: {sum} = {value}.</source>
        <translation>Criteria added up: {sum} = {value}.</translation>
    </message>
    <message>
        <source>Criterion “{name}”: {steps}.</source>
        <translation>Criterion “{name}”: {steps}.</translation>
    </message>
    <message>
        <source>Each criterion is {rounding}, before and after its weight.</source>
        <translation>Each criterion is {rounding}, before and after its weight.</translation>
    </message>
    <message>
        <source>Each sheet, {rounding}: {totals}.</source>
        <translation>Each sheet, {rounding}: {totals}.</translation>
    </message>
    <message>
        <source>Entry {entry} “{title}” ({unit}) has no place: {why} ({reason}).</source>
        <translation>Entry {entry} “{title}” ({unit}) has no place: {why} ({reason}).</translation>
    </message>
    <message>
        <source>Entry {entry} “{title}” ({unit}) has no place: {why}.</source>
        <translation>Entry {entry} “{title}” ({unit}) has no place: {why}.</translation>
    </message>
    <message>
        <source>Entry {entry} “{title}” ({unit}): place {rank} with {figure} points.</source>
        <translation>Entry {entry} “{title}” ({unit}): place {rank} with {figure} points.</translation>
    </message>
    <message>
        <source>Entry {entry} “{title}” ({unit}): shares place {rank} with {figure} points.</source>
        <translation>Entry {entry} “{title}” ({unit}): shares place {rank} with {figure} points.</translation>
    </message>
    <message>
        <source>Equal figure with {entry} (place {rank}), ahead of it by {rule}: {ours} against {theirs}{apart}.</source>
        <translation>Equal figure with {entry} (place {rank}), ahead of it by {rule}: {ours} against {theirs}{apart}.</translation>
    </message>
    <message>
        <source>Equal figure with {entry} (place {rank}), behind it by {rule}: {ours} against {theirs}{apart}.</source>
        <translation>Equal figure with {entry} (place {rank}), behind it by {rule}: {ours} against {theirs}{apart}.</translation>
    </message>
    <message>
        <source>Equal figures, by {rule}: not asked, since no award and no going on hangs on it.</source>
        <translation>Equal figures, by {rule}: not asked, since no award and no going on hangs on it.</translation>
    </message>
    <message>
        <source>Equal figures, by {rule}: skipped, since it is not known of {lacking}.</source>
        <translation>Equal figures, by {rule}: skipped, since it is not known of {lacking}.</translation>
    </message>
    <message>
        <source>Equal figures, by {rule}: still to be done.</source>
        <translation>Equal figures, by {rule}: still to be done.</translation>
    </message>
    <message>
        <source>Equal figures, by {rule}: {values}. Equal in that, too.</source>
        <translation>Equal figures, by {rule}: {values}. Equal in that, too.</translation>
    </message>
    <message>
        <source>Equal figures, by {rule}: {values}. That parts them.</source>
        <translation>Equal figures, by {rule}: {values}. That parts them.</translation>
    </message>
    <message>
        <source>Equal figures: the rules let them share the place.</source>
        <translation>Equal figures: the rules let them share the place.</translation>
    </message>
    <message>
        <source>Evened out by severity (total − how much higher than the panel the judge marks): {totals}.</source>
        <translation>Evened out by severity (total − how much higher than the panel the judge marks): {totals}.</translation>
    </message>
    <message>
        <source>Evened out by z-scores (panel's mean + mean deviation × (total − judge's mean) / judge's deviation): {totals}.</source>
        <translation>Evened out by z-scores (panel's mean + mean deviation × (total − judge's mean) / judge's deviation): {totals}.</translation>
    </message>
    <message>
        <source>Every award holds whichever one judge is left out.</source>
        <translation>Every award holds whichever one judge is left out.</translation>
    </message>
    <message>
        <source>Every award holds: {looks}.</source>
        <translation>Every award holds: {looks}.</translation>
    </message>
    <message>
        <source>Every signature holds, and the last one covers the whole file.</source>
        <translation>Every signature holds, and the last one covers the whole file.</translation>
    </message>
    <message>
        <source>Every signature holds; what was added after the last one upholds signatures only.</source>
        <translation>Every signature holds; what was added after the last one upholds signatures only.</translation>
    </message>
    <message>
        <source>Figure with votes: {before} × {jury} % + {total} × {share} % × {worth} = {value}.</source>
        <translation>Figure with votes: {before} × {jury} % + {total} × {share} % × {worth} = {value}.</translation>
    </message>
    <message>
        <source>Figure, {rounding}: {printed}.</source>
        <translation>Figure, {rounding}: {printed}.</translation>
    </message>
    <message>
        <source>Figure: {printed}.</source>
        <translation>Figure: {printed}.</translation>
    </message>
    <message>
        <source>Given on an earlier version of the rubric, and not counted as it is: the sheet of {judges}.</source>
        <translation>Given on an earlier version of the rubric, and not counted as it is: the sheet of {judges}.</translation>
    </message>
    <message>
        <source>Hold by every other way of counting looked at: {awards}.</source>
        <translation>Hold by every other way of counting looked at: {awards}.</translation>
    </message>
    <message>
        <source>Hold whichever one judge is left out: {awards}.</source>
        <translation>Hold whichever one judge is left out: {awards}.</translation>
    </message>
    <message>
        <source>It does not go on to the next round.</source>
        <translation>It does not go on to the next round.</translation>
    </message>
    <message>
        <source>It goes on to the next round.</source>
        <translation>It goes on to the next round.</translation>
    </message>
    <message>
        <source>Its award was revoked ({reason}).</source>
        <translation>Its award was revoked ({reason}).</translation>
    </message>
    <message>
        <source>Kendall's W</source>
        <translation>Kendall's W</translation>
    </message>
    <message>
        <source>Kept, but set aside: the sheet of {judges}.</source>
        <translation>Kept, but set aside: the sheet of {judges}.</translation>
    </message>
    <message>
        <source>Krippendorff's alpha</source>
        <translation>Krippendorff's alpha</translation>
    </message>
    <message>
        <source>Left out as highest: {sheets}.</source>
        <translation>Left out as highest: {sheets}.</translation>
    </message>
    <message>
        <source>Left out as lowest: {sheets}.</source>
        <translation>Left out as lowest: {sheets}.</translation>
    </message>
    <message>
        <source>Mean of the points of {count} places: ({sum}) / {count} = {value}.</source>
        <translation>Mean of the points of {count} places: ({sum}) / {count} = {value}.</translation>
    </message>
    <message>
        <source>Mean of {count} places, lower is better: ({sum}) / {count} = {value}.</source>
        <translation>Mean of {count} places, lower is better: ({sum}) / {count} = {value}.</translation>
    </message>
    <message>
        <source>Mean of {count} sheets: ({sum}) / {count} = {value}.</source>
        <translation>Mean of {count} sheets: ({sum}) / {count} = {value}.</translation>
    </message>
    <message>
        <source>Median of {count} sheets ({values}): {value}.</source>
        <translation>Median of {count} sheets ({values}): {value}.</translation>
    </message>
    <message>
        <source>No entry has any votes: they are worth nothing.</source>
        <translation>No entry has any votes: they are worth nothing.</translation>
    </message>
    <message>
        <source>No entry stands above it.</source>
        <translation>No entry stands above it.</translation>
    </message>
    <message>
        <source>No other entry has a place.</source>
        <translation>No other entry has a place.</translation>
    </message>
    <message>
        <source>No sheet is in from {judges}.</source>
        <translation>No sheet is in from {judges}.</translation>
    </message>
    <message>
        <source>Not counted until it is settled which one holds: the sheets of {judges}.</source>
        <translation>Not counted until it is settled which one holds: the sheets of {judges}.</translation>
    </message>
    <message>
        <source>Not even with the greatest marks on the one sheet: {judges}.</source>
        <translation>Not even with the greatest marks on the one sheet: {judges}.</translation>
    </message>
    <message>
        <source>Not looked at: {looks} ({reason}).</source>
        <translation>Not looked at: {looks} ({reason}).</translation>
    </message>
    <message>
        <source>Nothing is left out: that begins with {least} sheets.</source>
        <translation>Nothing is left out: that begins with {least} sheets.</translation>
    </message>
    <message>
        <source>One sheet makes the jury's figure: {value}.</source>
        <translation>One sheet makes the jury's figure: {value}.</translation>
    </message>
    <message>
        <source>Open: all totals of {judges} are the same, so that there is nothing to even out.</source>
        <translation>Open: all totals of {judges} are the same, so that there is nothing to even out.</translation>
    </message>
    <message>
        <source>Open: equal figures of {entries}, and {tier} hangs on them.</source>
        <translation>Open: equal figures of {entries}, and {tier} hangs on them.</translation>
    </message>
    <message>
        <source>Open: no votes were taken in for it.</source>
        <translation>Open: no votes were taken in for it.</translation>
    </message>
    <message>
        <source>Open: the second count says otherwise of it.</source>
        <translation>Open: the second count says otherwise of it.</translation>
    </message>
    <message>
        <source>Open: the sheets of {judges} are still missing.</source>
        <translation>Open: the sheets of {judges} are still missing.</translation>
    </message>
    <message>
        <source>Open: the totals of its sheets lie {spread} points apart, more than the rules allow.</source>
        <translation>Open: the totals of its sheets lie {spread} points apart, more than the rules allow.</translation>
    </message>
    <message>
        <source>Other marks would open the divergence again that the figure was settled by.</source>
        <translation>Other marks would open the divergence again that the figure was settled by.</translation>
    </message>
    <message>
        <source>Others would go on to the next round ({looks}).</source>
        <translation>Others would go on to the next round ({looks}).</translation>
    </message>
    <message>
        <source>Passed over for {tier}: its figure is below the least that this asks for.</source>
        <translation>Passed over for {tier}: its figure is below the least that this asks for.</translation>
    </message>
    <message>
        <source>Passed over for {tier}: its unit has as many awards as one may have.</source>
        <translation>Passed over for {tier}: its unit has as many awards as one may have.</translation>
    </message>
    <message>
        <source>Places go by the figure before rounding: {exact}.</source>
        <translation>Places go by the figure before rounding: {exact}.</translation>
    </message>
    <message>
        <source>Places go by the rounded figure.</source>
        <translation>Places go by the rounded figure.</translation>
    </message>
    <message>
        <source>Places that the judges give it, equal totals sharing the mean of theirs: {places}.</source>
        <translation>Places that the judges give it, equal totals sharing the mean of theirs: {places}.</translation>
    </message>
    <message>
        <source>Points for the places (in brackets) that the judges give it: {places}.</source>
        <translation>Points for the places (in brackets) that the judges give it: {places}.</translation>
    </message>
    <message>
        <source>Points given: {sum} = {value} ({reason}).</source>
        <translation>Points given: {sum} = {value} ({reason}).</translation>
    </message>
    <message>
        <source>Points taken: {sum} = {value} ({reason}).</source>
        <translation>Points taken: {sum} = {value} ({reason}).</translation>
    </message>
    <message>
        <source>Printed like {entry}; before rounding it has {ours} and the other {theirs}.</source>
        <translation>Printed like {entry}; before rounding it has {ours} and the other {theirs}.</translation>
    </message>
    <message>
        <source>Prize money would be {after} instead of {now}.</source>
        <translation>Prize money would be {after} instead of {now}.</translation>
    </message>
    <message>
        <source>Proposed for: {tier}.</source>
        <translation>Proposed for: {tier}.</translation>
    </message>
    <message>
        <source>Set aside, because the third judge's total is official: {sheets}.</source>
        <translation>Set aside, because the third judge's total is official: {sheets}.</translation>
    </message>
    <message>
        <source>Shares its place with {entries} until a lot is drawn: equal figures.</source>
        <translation>Shares its place with {entries} until a lot is drawn: equal figures.</translation>
    </message>
    <message>
        <source>Shares its place with {entries} until the chair has spoken: equal figures.</source>
        <translation>Shares its place with {entries} until the chair has spoken: equal figures.</translation>
    </message>
    <message>
        <source>Shares its place with {entries}: equal figures, and no rule for ties parts them.</source>
        <translation>Shares its place with {entries}: equal figures, and no rule for ties parts them.</translation>
    </message>
    <message>
        <source>Shares its place with {entries}: equal figures, and nothing hangs on who is first.</source>
        <translation>Shares its place with {entries}: equal figures, and nothing hangs on who is first.</translation>
    </message>
    <message>
        <source>Shares its place with {entries}: equal figures, and the rules let them share it.</source>
        <translation>Shares its place with {entries}: equal figures, and the rules let them share it.</translation>
    </message>
    <message>
        <source>Shares its place with {entries}: equal figures, and there is no rule for ties.</source>
        <translation>Shares its place with {entries}: equal figures, and there is no rule for ties.</translation>
    </message>
    <message>
        <source>Sheets that count ({count}), combined criterion by criterion; their totals: {totals}.</source>
        <translation>Sheets that count ({count}), combined criterion by criterion; their totals: {totals}.</translation>
    </message>
    <message>
        <source>Sheets that count ({count}): {totals}.</source>
        <translation>Sheets that count ({count}): {totals}.</translation>
    </message>
    <message>
        <source>Standing aside from this entry: {judges}.</source>
        <translation>Standing aside from this entry: {judges}.</translation>
    </message>
    <message>
        <source>Still open in the result itself: {count}. The looks go by what stands now.</source>
        <translation>Still open in the result itself: {count}. The looks go by what stands now.</translation>
    </message>
    <message>
        <source>That is more than {each} points on each of the {count} sheets that are combined, more than {sum} points in all times their weights.</source>
        <translation>That is more than {each} points on each of the {count} sheets that are combined, more than {sum} points in all times their weights.</translation>
    </message>
    <message>
        <source>That is more than {each} points on each of the {count} sheets that are combined, more than {sum} points in all.</source>
        <translation>That is more than {each} points on each of the {count} sheets that are combined, more than {sum} points in all.</translation>
    </message>
    <message>
        <source>That is {each} points on each of the {count} sheets that are combined, {sum} points in all times their weights.</source>
        <translation>That is {each} points on each of the {count} sheets that are combined, {sum} points in all times their weights.</translation>
    </message>
    <message>
        <source>That is {each} points on each of the {count} sheets that are combined, {sum} points in all.</source>
        <translation>That is {each} points on each of the {count} sheets that are combined, {sum} points in all.</translation>
    </message>
    <message>
        <source>The certificate leads to a root that this machine trusts.</source>
        <translation>The certificate leads to a root that this machine trusts.</translation>
    </message>
    <message>
        <source>The certificate was out of date, unfit for signing or revoked when it signed.</source>
        <translation>The certificate was out of date, unfit for signing or revoked when it signed.</translation>
    </message>
    <message>
        <source>The file was changed after it was signed, or a certificate was not good. Do not use it; ask for it again.</source>
        <translation>The file was changed after it was signed, or a certificate was not good. Do not use it; ask for it again.</translation>
    </message>
    <message>
        <source>The first place lies {margin} before the second.</source>
        <translation>The first place lies {margin} before the second.</translation>
    </message>
    <message>
        <source>The judges agreed on one sheet, written by {judge}: {judges}.</source>
        <translation>The judges agreed on one sheet, written by {judge}: {judges}.</translation>
    </message>
    <message>
        <source>The same entries go on to the next round in every look.</source>
        <translation>The same entries go on to the next round in every look.</translation>
    </message>
    <message>
        <source>The sheet of {judge} does not count: it was not handed in.</source>
        <translation>The sheet of {judge} does not count: it was not handed in.</translation>
    </message>
    <message>
        <source>The sheet of {judge} does not count: it was opened again and not handed in since.</source>
        <translation>The sheet of {judge} does not count: it was opened again and not handed in since.</translation>
    </message>
    <message>
        <source>The sheet of {judge} does not count: it was withdrawn.</source>
        <translation>The sheet of {judge} does not count: it was withdrawn.</translation>
    </message>
    <message>
        <source>The sheet of {judge} does not count: marks are missing.</source>
        <translation>The sheet of {judge} does not count: marks are missing.</translation>
    </message>
    <message>
        <source>The sheet of {judge} does not count: the judge stands aside.</source>
        <translation>The sheet of {judge} does not count: the judge stands aside.</translation>
    </message>
    <message>
        <source>The sheets gave {before}; the chair set {value} ({reason}).</source>
        <translation>The sheets gave {before}; the chair set {value} ({reason}).</translation>
    </message>
    <message>
        <source>The votes are worth {tally} × {each} in whole points, at most {cap}, over {cap}: {worth}.</source>
        <translation>The votes are worth {tally} × {each} in whole points, at most {cap}, over {cap}: {worth}.</translation>
    </message>
    <message>
        <source>The votes over the best tally: {over} = {worth}.</source>
        <translation>The votes over the best tally: {over} = {worth}.</translation>
    </message>
    <message>
        <source>The votes' place is worth {points} / {first} = {worth}.</source>
        <translation>The votes' place is worth {points} / {first} = {worth}.</translation>
    </message>
    <message>
        <source>To pass {entries} (place {rank}, {printed}) the figure before rounding must fall by more than {by}, below {figure}.</source>
        <translation>To pass {entries} (place {rank}, {printed}) the figure before rounding must fall by more than {by}, below {figure}.</translation>
    </message>
    <message>
        <source>To pass {entries} (place {rank}, {printed}) the figure before rounding must fall by {by} or more, to {figure}.</source>
        <translation>To pass {entries} (place {rank}, {printed}) the figure before rounding must fall by {by} or more, to {figure}.</translation>
    </message>
    <message>
        <source>To pass {entries} (place {rank}, {printed}) the figure before rounding must rise by more than {by}, above {figure}.</source>
        <translation>To pass {entries} (place {rank}, {printed}) the figure before rounding must rise by more than {by}, above {figure}.</translation>
    </message>
    <message>
        <source>To pass {entries} (place {rank}, {printed}) the figure before rounding must rise by {by} or more, to {figure}.</source>
        <translation>To pass {entries} (place {rank}, {printed}) the figure before rounding must rise by {by} or more, to {figure}.</translation>
    </message>
    <message>
        <source>Validator: {words}</source>
        <translation>Validator: {words}</translation>
    </message>
    <message>
        <source>Votes of the public, each kind times its weight: {sum} = {value}.</source>
        <translation>Votes of the public, each kind times its weight: {sum} = {value}.</translation>
    </message>
    <message>
        <source>Weighted mean of {count} sheets: ({sum}) / {weights} = {value}.</source>
        <translation>Weighted mean of {count} sheets: ({sum}) / {weights} = {value}.</translation>
    </message>
    <message>
        <source>What a sheet's total would change can't be said simply: each criterion is combined on its own.</source>
        <translation>What a sheet's total would change can't be said simply: each criterion is combined on its own.</translation>
    </message>
    <message>
        <source>What a single sheet would change can't be said simply: totals are evened out over all entries.</source>
        <translation>What a single sheet would change can't be said simply: totals are evened out over all entries.</translation>
    </message>
    <message>
        <source>What was signed has been changed since.</source>
        <translation>What was signed has been changed since.</translation>
    </message>
    <message>
        <source>What was signed is unchanged; it is the whole file.</source>
        <translation>What was signed is unchanged; it is the whole file.</translation>
    </message>
    <message>
        <source>What was signed is unchanged; only signatures were added since.</source>
        <translation>What was signed is unchanged; only signatures were added since.</translation>
    </message>
    <message>
        <source>Who issued the certificate ({issuer}) is not known to this machine: compare it with the issuer's root certificate.</source>
        <translation>Who issued the certificate ({issuer}) is not known to this machine: compare it with the issuer's root certificate.</translation>
    </message>
    <message>
        <source>With {share} % of the earlier round's figure: {before} + {earlier} × {share} % = {value}.</source>
        <translation>With {share} % of the earlier round's figure: {before} + {earlier} × {share} % = {value}.</translation>
    </message>
    <message>
        <source>a weighted mean drops no sheets</source>
        <translation>a weighted mean drops no sheets</translation>
    </message>
    <message>
        <source>agency</source>
        <translation>agency</translation>
    </message>
    <message>
        <source>agreement</source>
        <translation>agreement</translation>
    </message>
    <message>
        <source>all figures to compare are equal</source>
        <translation>all figures to compare are equal</translation>
    </message>
    <message>
        <source>all judges stand aside</source>
        <translation>all judges stand aside</translation>
    </message>
    <message>
        <source>an award</source>
        <translation>an award</translation>
    </message>
    <message>
        <source>are the totals themselves the same? 1 wholly, 0 as by chance, below 0 worse than that</source>
        <translation>are the totals themselves the same? 1 wholly, 0 as by chance, below 0 worse than that</translation>
    </message>
    <message>
        <source>at the least</source>
        <translation>at the least</translation>
    </message>
    <message>
        <source>at the most</source>
        <translation>at the most</translation>
    </message>
    <message>
        <source>bonus mark not given by {judges}, which stands as 0</source>
        <translation>bonus mark not given by {judges}, which stands as 0</translation>
    </message>
    <message>
        <source>by criterion</source>
        <translation>by criterion</translation>
    </message>
    <message>
        <source>by sheet</source>
        <translation>by sheet</translation>
    </message>
    <message>
        <source>by the rules votes have no share in the figure</source>
        <translation>by the rules votes have no share in the figure</translation>
    </message>
    <message>
        <source>chance (p)</source>
        <translation>chance (p)</translation>
    </message>
    <message>
        <source>criterion “{name}”</source>
        <translation>criterion “{name}”</translation>
    </message>
    <message>
        <source>cut to {decimals} decimals</source>
        <translation>cut to {decimals} decimals</translation>
    </message>
    <message>
        <source>deviation</source>
        <translation>deviation</translation>
    </message>
    <message>
        <source>do the judges put the entries in the same order? 1 the same, 0 nothing in common</source>
        <translation>do the judges put the entries in the same order? 1 the same, 0 nothing in common</translation>
    </message>
    <message>
        <source>drift</source>
        <translation>drift</translation>
    </message>
    <message>
        <source>dropping {count} high</source>
        <translation>dropping {count} high</translation>
    </message>
    <message>
        <source>dropping {count} low</source>
        <translation>dropping {count} low</translation>
    </message>
    <message>
        <source>earlier receipt</source>
        <translation>earlier receipt</translation>
    </message>
    <message>
        <source>excellent</source>
        <translation>excellent</translation>
    </message>
    <message>
        <source>fewer than three entries to compare</source>
        <translation>fewer than three entries to compare</translation>
    </message>
    <message>
        <source>fewer than two entries were marked by every judge</source>
        <translation>fewer than two entries were marked by every judge</translation>
    </message>
    <message>
        <source>fewer than two judges have sheets that count</source>
        <translation>fewer than two judges have sheets that count</translation>
    </message>
    <message>
        <source>figures are carried from round to round, and places are no points</source>
        <translation>figures are carried from round to round, and places are no points</translation>
    </message>
    <message>
        <source>first places among the judges</source>
        <translation>first places among the judges</translation>
    </message>
    <message>
        <source>from the first entry marked to the last: towards 1 grew milder, towards -1 stricter, near 0 stayed even</source>
        <translation>from the first entry marked to the last: towards 1 grew milder, towards -1 stricter, near 0 stayed even</translation>
    </message>
    <message>
        <source>going on to the next round</source>
        <translation>going on to the next round</translation>
    </message>
    <message>
        <source>good</source>
        <translation>good</translation>
    </message>
    <message>
        <source>halo</source>
        <translation>halo</translation>
    </message>
    <message>
        <source>halo of the panel</source>
        <translation>halo of the panel</translation>
    </message>
    <message>
        <source>highest</source>
        <translation>highest</translation>
    </message>
    <message>
        <source>highest left out {marks}</source>
        <translation>highest left out {marks}</translation>
    </message>
    <message>
        <source>how alike the marks for different criteria run; far above the panel's = one impression may have made all marks</source>
        <translation>how alike the marks for different criteria run; far above the panel's = one impression may have made all marks</translation>
    </message>
    <message>
        <source>how alike the panel's mean marks for different criteria run; to be read beside the halo of each judge</source>
        <translation>how alike the panel's mean marks for different criteria run; to be read beside the halo of each judge</translation>
    </message>
    <message>
        <source>how far the mean of all judges can be relied on, were each entry given to other judges</source>
        <translation>how far the mean of all judges can be relied on, were each entry given to other judges</translation>
    </message>
    <message>
        <source>how far the total of one judge can be relied on (1 wholly), were each entry given to other judges</source>
        <translation>how far the total of one judge can be relied on (1 wholly), were each entry given to other judges</translation>
    </message>
    <message>
        <source>how likely judges with nothing in common come to such a W; below {limit} it is hardly chance</source>
        <translation>how likely judges with nothing in common come to such a W; below {limit} it is hardly chance</translation>
    </message>
    <message>
        <source>it does not go with {setting} of the rules</source>
        <translation>it does not go with {setting} of the rules</translation>
    </message>
    <message>
        <source>it has no figure of the earlier round to carry over</source>
        <translation>it has no figure of the earlier round to carry over</translation>
    </message>
    <message>
        <source>it is not judged</source>
        <translation>it is not judged</translation>
    </message>
    <message>
        <source>less severity</source>
        <translation>less severity</translation>
    </message>
    <message>
        <source>lowest</source>
        <translation>lowest</translation>
    </message>
    <message>
        <source>lowest left out {marks}</source>
        <translation>lowest left out {marks}</translation>
    </message>
    <message>
        <source>mean</source>
        <translation>mean</translation>
    </message>
    <message>
        <source>mean of places</source>
        <translation>mean of places</translation>
    </message>
    <message>
        <source>mean of the judge's totals, in points</source>
        <translation>mean of the judge's totals, in points</translation>
    </message>
    <message>
        <source>mean of the points of {count} places ({sum}) / {count} = {value}</source>
        <translation>mean of the points of {count} places ({sum}) / {count} = {value}</translation>
    </message>
    <message>
        <source>mean of {count} marks ({sum}) / {count} = {value}</source>
        <translation>mean of {count} marks ({sum}) / {count} = {value}</translation>
    </message>
    <message>
        <source>mean of {count} places ({sum}) / {count} = {value}</source>
        <translation>mean of {count} places ({sum}) / {count} = {value}</translation>
    </message>
    <message>
        <source>median</source>
        <translation>median</translation>
    </message>
    <message>
        <source>median of the sheets</source>
        <translation>median of the sheets</translation>
    </message>
    <message>
        <source>median of {count} marks ({values}) = {value}</source>
        <translation>median of {count} marks ({values}) = {value}</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutes</translation>
    </message>
    <message>
        <source>minutes for a clip, watching and marking (median)</source>
        <translation>minutes for a clip, watching and marking (median)</translation>
    </message>
    <message>
        <source>moderate</source>
        <translation>moderate</translation>
    </message>
    <message>
        <source>no award to revoke: {entries}</source>
        <translation>no award to revoke: {entries}</translation>
    </message>
    <message>
        <source>no entry in common with another judge</source>
        <translation>no entry in common with another judge</translation>
    </message>
    <message>
        <source>no entry links some of the judges to the others</source>
        <translation>no entry links some of the judges to the others</translation>
    </message>
    <message>
        <source>no points were given or taken</source>
        <translation>no points were given or taken</translation>
    </message>
    <message>
        <source>no sheet counts</source>
        <translation>no sheet counts</translation>
    </message>
    <message>
        <source>no sheet would be left</source>
        <translation>no sheet would be left</translation>
    </message>
    <message>
        <source>not evened out</source>
        <translation>not evened out</translation>
    </message>
    <message>
        <source>not everyone marks everything, and then places can't be compared</source>
        <translation>not everyone marks everything, and then places can't be compared</translation>
    </message>
    <message>
        <source>nothing dropped</source>
        <translation>nothing dropped</translation>
    </message>
    <message>
        <source>nothing is left out where an entry has fewer than {needed} sheets, and none has more than {most}</source>
        <translation>nothing is left out where an entry has fewer than {needed} sheets, and none has more than {most}</translation>
    </message>
    <message>
        <source>only one sheet counts</source>
        <translation>only one sheet counts</translation>
    </message>
    <message>
        <source>order of the entries beside that of the others: 1 the same, 0 no relation, -1 the other way round</source>
        <translation>order of the entries beside that of the others: 1 the same, 0 no relation, -1 the other way round</translation>
    </message>
    <message>
        <source>places {places}</source>
        <translation>places {places}</translation>
    </message>
    <message>
        <source>plain mean</source>
        <translation>plain mean</translation>
    </message>
    <message>
        <source>points for places</source>
        <translation>points for places</translation>
    </message>
    <message>
        <source>points for places {places}</source>
        <translation>points for places {places}</translation>
    </message>
    <message>
        <source>points more (+, mild) or fewer (-, strict) on average than the others gave to the same entries</source>
        <translation>points more (+, mild) or fewer (-, strict) on average than the others gave to the same entries</translation>
    </message>
    <message>
        <source>points were given, taken or set by the chair, and places are no points</source>
        <translation>points were given, taken or set by the chair, and places are no points</translation>
    </message>
    <message>
        <source>poor</source>
        <translation>poor</translation>
    </message>
    <message>
        <source>rounded</source>
        <translation>rounded</translation>
    </message>
    <message>
        <source>rounded to {decimals} decimals</source>
        <translation>rounded to {decimals} decimals</translation>
    </message>
    <message>
        <source>rounded to {decimals} decimals, halves to the even digit</source>
        <translation>rounded to {decimals} decimals, halves to the even digit</translation>
    </message>
    <message>
        <source>rounded {value}</source>
        <translation>rounded {value}</translation>
    </message>
    <message>
        <source>section “{name}”</source>
        <translation>section “{name}”</translation>
    </message>
    <message>
        <source>set aside {marks}</source>
        <translation>set aside {marks}</translation>
    </message>
    <message>
        <source>severity</source>
        <translation>severity</translation>
    </message>
    <message>
        <source>share of the clips that was played, on average</source>
        <translation>share of the clips that was played, on average</translation>
    </message>
    <message>
        <source>share of the judge's marks that are the least a criterion allows</source>
        <translation>share of the judge's marks that are the least a criterion allows</translation>
    </message>
    <message>
        <source>share of the judge's marks that are the most a criterion allows</source>
        <translation>share of the judge's marks that are the most a criterion allows</translation>
    </message>
    <message>
        <source>sharing the place</source>
        <translation>sharing the place</translation>
    </message>
    <message>
        <source>signed elsewhere</source>
        <translation>signed elsewhere</translation>
    </message>
    <message>
        <source>signer</source>
        <translation>signer</translation>
    </message>
    <message>
        <source>smaller spread of the sheets</source>
        <translation>smaller spread of the sheets</translation>
    </message>
    <message>
        <source>standard deviation: how far the totals usually lie from their mean; small = the judge hardly parts entries</source>
        <translation>standard deviation: how far the totals usually lie from their mean; small = the judge hardly parts entries</translation>
    </message>
    <message>
        <source>the chair's own sheet</source>
        <translation>the chair's own sheet</translation>
    </message>
    <message>
        <source>the chair's word</source>
        <translation>the chair's word</translation>
    </message>
    <message>
        <source>the entries differ no more than the judges do on one entry</source>
        <translation>the entries differ no more than the judges do on one entry</translation>
    </message>
    <message>
        <source>the judge's highest total</source>
        <translation>the judge's highest total</translation>
    </message>
    <message>
        <source>the judge's lowest total</source>
        <translation>the judge's lowest total</translation>
    </message>
    <message>
        <source>the judges agree on one sheet for each entry</source>
        <translation>the judges agree on one sheet for each entry</translation>
    </message>
    <message>
        <source>the lengths of the clips are not known: no clips were screened</source>
        <translation>the lengths of the clips are not known: no clips were screened</translation>
    </message>
    <message>
        <source>the lot</source>
        <translation>the lot</translation>
    </message>
    <message>
        <source>the mean of all judges where all mark all: strict and mild judges count against it</source>
        <translation>the mean of all judges where all mark all: strict and mild judges count against it</translation>
    </message>
    <message>
        <source>the mean of all judges where all mark all: strict and mild judges do no harm</source>
        <translation>the mean of all judges where all mark all: strict and mild judges do no harm</translation>
    </message>
    <message>
        <source>the rubric has only one criterion</source>
        <translation>the rubric has only one criterion</translation>
    </message>
    <message>
        <source>the rules even totals out, and places are no totals</source>
        <translation>the rules even totals out, and places are no totals</translation>
    </message>
    <message>
        <source>the rules have floors in points, and places are no points</source>
        <translation>the rules have floors in points, and places are no points</translation>
    </message>
    <message>
        <source>the rules have no table of points for places</source>
        <translation>the rules have no table of points for places</translation>
    </message>
    <message>
        <source>the same where all mark all: that some judges are strict and some mild counts against it</source>
        <translation>the same where all mark all: that some judges are strict and some mild counts against it</translation>
    </message>
    <message>
        <source>the same where all mark all: that some judges are strict and some mild does no harm</source>
        <translation>the same where all mark all: that some judges are strict and some mild does no harm</translation>
    </message>
    <message>
        <source>the sheets do not say it: they came on paper, in a spreadsheet or in a table</source>
        <translation>the sheets do not say it: they came on paper, in a spreadsheet or in a table</translation>
    </message>
    <message>
        <source>times its weight: {figure} × {weight} = {value}</source>
        <translation>times its weight: {figure} × {weight} = {value}</translation>
    </message>
    <message>
        <source>totals can't be evened out where criteria are combined</source>
        <translation>totals can't be evened out where criteria are combined</translation>
    </message>
    <message>
        <source>unrounded</source>
        <translation>unrounded</translation>
    </message>
    <message>
        <source>votes are a part of the figure, and places are no points</source>
        <translation>votes are a part of the figure, and places are no points</translation>
    </message>
    <message>
        <source>votes of the public</source>
        <translation>votes of the public</translation>
    </message>
    <message>
        <source>watched</source>
        <translation>watched</translation>
    </message>
    <message>
        <source>weighted mean</source>
        <translation>weighted mean</translation>
    </message>
    <message>
        <source>weighted mean of {count} marks ({sum}) / {weights} = {value}</source>
        <translation>weighted mean of {count} marks ({sum}) / {weights} = {value}</translation>
    </message>
    <message>
        <source>with {entries} entries, anything between -{limit} and +{limit} may be chance</source>
        <translation>with {entries} entries, anything between -{limit} and +{limit} may be chance</translation>
    </message>
    <message>
        <source>without points given or taken</source>
        <translation>without points given or taken</translation>
    </message>
    <message>
        <source>without votes</source>
        <translation>without votes</translation>
    </message>
    <message>
        <source>without {judge}</source>
        <translation>without {judge}</translation>
    </message>
    <message>
        <source>z-score</source>
        <translation>z-score</translation>
    </message>
    <message>
        <source>{award} would be an open tie ({looks}).</source>
        <translation>{award} would be an open tie ({looks}).</translation>
    </message>
    <message>
        <source>{award} would change hands ({looks}).</source>
        <translation>{award} would change hands ({looks}).</translation>
    </message>
    <message>
        <source>{award} would go to nobody ({looks}).</source>
        <translation>{award} would go to nobody ({looks}).</translation>
    </message>
    <message>
        <source>{award}: {count} of {all} would be an open tie ({looks}).</source>
        <translation>{award}: {count} of {all} would be an open tie ({looks}).</translation>
    </message>
    <message>
        <source>{award}: {count} of {all} would change hands ({looks}).</source>
        <translation>{award}: {count} of {all} would change hands ({looks}).</translation>
    </message>
    <message>
        <source>{award}: {count} of {all} would go to nobody ({looks}).</source>
        <translation>{award}: {count} of {all} would go to nobody ({looks}).</translation>
    </message>
    <message>
        <source>{count} decimals</source>
        <translation>{count} decimals</translation>
    </message>
    <message>
        <source>{count} highest and lowest sheets together would be left out; no entry has more than {most} sheets, so that {can} at most can be</source>
        <translation>{count} highest and lowest sheets together would be left out; no entry has more than {most} sheets, so that {can} at most can be</translation>
    </message>
    <message>
        <source>{entry} revoked</source>
        <translation>{entry} revoked</translation>
    </message>
    <message>
        <source>{first} {then}</source>
        <translation>{first} {then}</translation>
    </message>
    <message>
        <source>{gap} less than {entries} (place {rank}, {printed}), and lower is better.</source>
        <translation>{gap} less than {entries} (place {rank}, {printed}), and lower is better.</translation>
    </message>
    <message>
        <source>{gap} more than {entries} (place {rank}, {printed}), and lower is better.</source>
        <translation>{gap} more than {entries} (place {rank}, {printed}), and lower is better.</translation>
    </message>
    <message>
        <source>{gap} points ahead of {entries} (place {rank}, {printed} points).</source>
        <translation>{gap} points ahead of {entries} (place {rank}, {printed} points).</translation>
    </message>
    <message>
        <source>{gap} points behind {entries} (place {rank}, {printed} points).</source>
        <translation>{gap} points behind {entries} (place {rank}, {printed} points).</translation>
    </message>
    <message>
        <source>{judge} looked again and gave {after} ({reason}).</source>
        <translation>{judge} looked again and gave {after} ({reason}).</translation>
    </message>
    <message>
        <source>{judge} looked again and stayed at {after} ({reason}).</source>
        <translation>{judge} looked again and stayed at {after} ({reason}).</translation>
    </message>
    <message>
        <source>{judge} looked again and went from {before} to {after} ({reason}).</source>
        <translation>{judge} looked again and went from {before} to {after} ({reason}).</translation>
    </message>
    <message>
        <source>{look}: nothing is left out for {count} of {all} entries (too few sheets).</source>
        <translation>{look}: nothing is left out for {count} of {all} entries (too few sheets).</translation>
    </message>
    <message>
        <source>{name} ({role}), {time} by the clock of the machine that signed.</source>
        <translation>{name} ({role}), {time} by the clock of the machine that signed.</translation>
    </message>
    <message>
        <source>{name} ({role}); the signature does not say when.</source>
        <translation>{name} ({role}); the signature does not say when.</translation>
    </message>
    <message>
        <source>{parts}</source>
        <translation>{parts}</translation>
    </message>
    <message>
        <source>{printed} (exactly {exact})</source>
        <translation>{printed} (exactly {exact})</translation>
    </message>
    <message>
        <source>{sheets} sheets count, and at least {needed} are needed</source>
        <translation>{sheets} sheets count, and at least {needed} are needed</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>A decision names at least one legal basis.</source>
        <translation>A decision names at least one legal basis.</translation>
    </message>
    <message>
        <source>A line for each person; empty: a dotted line.</source>
        <translation>A line for each person; empty: a dotted line.</translation>
    </message>
    <message>
        <source>A name can't be empty. The earlier one stays.</source>
        <translation>A name can't be empty. The earlier one stays.</translation>
    </message>
    <message>
        <source>A series is the short name of the kind, a hyphen and the agency in capitals, such as “{text}-BTC”.</source>
        <translation>A series is the short name of the kind, a hyphen and the agency in capitals, such as “{text}-BTC”.</translation>
    </message>
    <message>
        <source>A stored value is damaged at {where}. Nothing was changed; go back to a backup copy.</source>
        <translation>A stored value is damaged at {where}. Nothing was changed; go back to a backup copy.</translation>
    </message>
    <message>
        <source>A text on the paper is longer than a page. Nothing was printed; shorten the names of agency, signers or contest.</source>
        <translation>A text on the paper is longer than a page. Nothing was printed; shorten the names of agency, signers or contest.</translation>
    </message>
    <message>
        <source>A value of the kind {kind} can't be given a digest. Nothing was changed.</source>
        <translation>A value of the kind {kind} can't be given a digest. Nothing was changed.</translation>
    </message>
    <message>
        <source>Above the title</source>
        <translation>Above the title</translation>
    </message>
    <message>
        <source>Addressee of the proposal</source>
        <translation>Addressee of the proposal</translation>
    </message>
    <message>
        <source>An award of decision no. {number} was revoked: only who has which prize can change now. Nothing was changed; open a correction where marks or records are wrong.</source>
        <translation>An award of decision no. {number} was revoked: only who has which prize can change now. Nothing was changed; open a correction where marks or records are wrong.</translation>
    </message>
    <message>
        <source>Another interest keeps me from judging it fairly</source>
        <translation>Another interest keeps me from judging it fairly</translation>
    </message>
    <message>
        <source>As it stands within a sentence: “trao 06 giải …”.</source>
        <translation>As it stands within a sentence: “trao 06 giải …”.</translation>
    </message>
    <message>
        <source>At the foot; it names the result that the certificate rests on.</source>
        <translation>At the foot; it names the result that the certificate rests on.</translation>
    </message>
    <message>
        <source>Before the date, such as “Huế”.</source>
        <translation>Before the date, such as “Huế”.</translation>
    </message>
    <message>
        <source>By the rules the judges look at entry {entry} again before the chair decides. Nothing was recorded; send it back to them first.</source>
        <translation>By the rules the judges look at entry {entry} again before the chair decides. Nothing was recorded; send it back to them first.</translation>
    </message>
    <message>
        <source>Codes can't be given by “{pattern}”. Nothing was taken in; write the number once, and the block where it is to stand, such as {example}.</source>
        <translation>Codes can't be given by “{pattern}”. Nothing was taken in; write the number once, and the block where it is to stand, such as {example}.</translation>
    </message>
    <message>
        <source>Completes the sentence “Tiền thưởng được chi từ …”.</source>
        <translation>Completes the sentence “Tiền thưởng được chi từ …”.</translation>
    </message>
    <message>
        <source>Completes the sentence “… chịu trách nhiệm thi hành Quyết định này”.</source>
        <translation>Completes the sentence “… chịu trách nhiệm thi hành Quyết định này”.</translation>
    </message>
    <message>
        <source>Confirm or change the marks of every entry first, each with a reason. No file was written; still without an answer: {entries}.</source>
        <translation>Confirm or change the marks of every entry first, each with a reason. No file was written; still without an answer: {entries}.</translation>
    </message>
    <message>
        <source>Day of the certificates</source>
        <translation>Day of the certificates</translation>
    </message>
    <message>
        <source>Day of the decision</source>
        <translation>Day of the decision</translation>
    </message>
    <message>
        <source>Day of the decision that is replaced</source>
        <translation>Day of the decision that is replaced</translation>
    </message>
    <message>
        <source>Day of the meeting</source>
        <translation>Day of the meeting</translation>
    </message>
    <message>
        <source>Day of the proposal</source>
        <translation>Day of the proposal</translation>
    </message>
    <message>
        <source>Day of the report</source>
        <translation>Day of the report</translation>
    </message>
    <message>
        <source>Day of the sheets</source>
        <translation>Day of the sheets</translation>
    </message>
    <message>
        <source>Day of the table of results</source>
        <translation>Day of the table of results</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>Disk quota exceeded</translation>
    </message>
    <message>
        <source>Drawing needs a seed: a number or word said aloud in the room. Nothing was drawn; type one.</source>
        <translation>Drawing needs a seed: a number or word said aloud in the room. Nothing was drawn; type one.</translation>
    </message>
    <message>
        <source>Each on a line of its own; the signs at the end are set by themselves.</source>
        <translation>Each on a line of its own; the signs at the end are set by themselves.</translation>
    </message>
    <message>
        <source>Earlier years</source>
        <translation>Earlier years</translation>
    </message>
    <message>
        <source>Empty: a dotted line for the hand.</source>
        <translation>Empty: a dotted line for the hand.</translation>
    </message>
    <message>
        <source>Empty: written by hand after signing. Certificates name it too.</source>
        <translation>Empty: written by hand after signing. Certificates name it too.</translation>
    </message>
    <message>
        <source>Entry {entry} can't be settled this way: the rules say whether a third judge is called, and the sheet of that judge must count. Nothing was changed.</source>
        <translation>Entry {entry} can't be settled this way: the rules say whether a third judge is called, and the sheet of that judge must count. Nothing was changed.</translation>
    </message>
    <message>
        <source>Entry {entry} has no adjustment of {mark} points. Nothing was changed.</source>
        <translation>Entry {entry} has no adjustment of {mark} points. Nothing was changed.</translation>
    </message>
    <message>
        <source>Entry {entry} has no finding “{kind}”. Nothing was changed.</source>
        <translation>Entry {entry} has no finding “{kind}”. Nothing was changed.</translation>
    </message>
    <message>
        <source>Entry {entry}: accepting with a penalty needs points greater than zero. Nothing was changed.</source>
        <translation>Entry {entry}: accepting with a penalty needs points greater than zero. Nothing was changed.</translation>
    </message>
    <message>
        <source>Entry {entry}: by the rules {name} may not enter. Nothing was changed; withdraw the entry, or mend the rules.</source>
        <translation>Entry {entry}: by the rules {name} may not enter. Nothing was changed; withdraw the entry, or mend the rules.</translation>
    </message>
    <message>
        <source>File exists</source>
        <translation>File exists</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>File name too long</translation>
    </message>
    <message>
        <source>File too large</source>
        <translation>File too large</translation>
    </message>
    <message>
        <source>For TM. the committee, for KT., TL. and TUQ. the head's title.</source>
        <translation>For TM. the committee, for KT., TL. and TUQ. the head's title.</translation>
    </message>
    <message>
        <source>For judge {judge} another way in is declared: {way}. Nothing was changed; change the way in first, with a reason.</source>
        <translation>For judge {judge} another way in is declared: {way}. Nothing was changed; change the way in first, with a reason.</translation>
    </message>
    <message>
        <source>General assessment</source>
        <translation>General assessment</translation>
    </message>
    <message>
        <source>Give one of the two another code.</source>
        <translation>Give one of the two another code.</translation>
    </message>
    <message>
        <source>Give one of the two another key, or none.</source>
        <translation>Give one of the two another key, or none.</translation>
    </message>
    <message>
        <source>Give this unit a code of its own, or the same name and block everywhere.</source>
        <translation>Give this unit a code of its own, or the same name and block everywhere.</translation>
    </message>
    <message>
        <source>I advised those who made the clip</source>
        <translation>I advised those who made the clip</translation>
    </message>
    <message>
        <source>I took part in making the clip</source>
        <translation>I took part in making the clip</translation>
    </message>
    <message>
        <source>In a second look the marks of entry {entry} are confirmed or changed. Nothing was changed; tell the secretariat if you have to stand aside.</source>
        <translation>In a second look the marks of entry {entry} are confirmed or changed. Nothing was changed; tell the secretariat if you have to stand aside.</translation>
    </message>
    <message>
        <source>In capitals above the legal bases.</source>
        <translation>In capitals above the legal bases.</translation>
    </message>
    <message>
        <source>In {path} it is still open who wins. Nothing was taken in; settle it there first.</source>
        <translation>In {path} it is still open who wins. Nothing was taken in; settle it there first.</translation>
    </message>
    <message>
        <source>In {path} the last round, {round}, was not closed, so that it has no result. Nothing was taken in.</source>
        <translation>In {path} the last round, {round}, was not closed, so that it has no result. Nothing was taken in.</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>Input/output error</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>Is a directory</translation>
    </message>
    <message>
        <source>Issuer, within a sentence</source>
        <translation>Issuer, within a sentence</translation>
    </message>
    <message>
        <source>Issues minutes and proposal, below the issuing agency.</source>
        <translation>Issues minutes and proposal, below the issuing agency.</translation>
    </message>
    <message>
        <source>Issuing agency</source>
        <translation>Issuing agency</translation>
    </message>
    <message>
        <source>It was not said who approves the result. Nothing was approved; give the name.</source>
        <translation>It was not said who approves the result. Nothing was approved; give the name.</translation>
    </message>
    <message>
        <source>It was not said with which key to sign. Nothing was written; name the PKCS#12 file of the signer, of the agency, or both.</source>
        <translation>It was not said with which key to sign. Nothing was written; name the PKCS#12 file of the signer, of the agency, or both.</translation>
    </message>
    <message>
        <source>Judge {judge} does not mark entry {entry}. Nothing was changed; choose another entry.</source>
        <translation>Judge {judge} does not mark entry {entry}. Nothing was changed; choose another entry.</translation>
    </message>
    <message>
        <source>Judge {judge} has a finished sheet for entry {entry} already. Nothing was changed; move that one first, or swap the two.</source>
        <translation>Judge {judge} has a finished sheet for entry {entry} already. Nothing was changed; move that one first, or swap the two.</translation>
    </message>
    <message>
        <source>Judge {judge} has no finished sheet for entry {entry} that could be moved, or it was moved there: take that move back first. Nothing was changed.</source>
        <translation>Judge {judge} has no finished sheet for entry {entry} that could be moved, or it was moved there: take that move back first. Nothing was changed.</translation>
    </message>
    <message>
        <source>Judge {judge} is no substitute who waits. Nothing was changed; choose a substitute of this round who marks nothing yet.</source>
        <translation>Judge {judge} is no substitute who waits. Nothing was changed; choose a substitute of this round who marks nothing yet.</translation>
    </message>
    <message>
        <source>Judge {judge} marked on another version of the rubric. Nothing was taken in; issue a new pack.</source>
        <translation>Judge {judge} marked on another version of the rubric. Nothing was taken in; issue a new pack.</translation>
    </message>
    <message>
        <source>Judge {judge} marked on version {version} of the rubric; version {newest} holds now. Nothing was taken in and the file is unchanged. Issue the judge a new pack or spreadsheet: a pack that is opened on the same laptop keeps the marks that still stand, and the judge hands in again.</source>
        <translation>Judge {judge} marked on version {version} of the rubric; version {newest} holds now. Nothing was taken in and the file is unchanged. Issue the judge a new pack or spreadsheet: a pack that is opened on the same laptop keeps the marks that still stand, and the judge hands in again.</translation>
    </message>
    <message>
        <source>Judge {judge}, entry {entry}, criterion {criterion}: the mark {mark} can't be given ({what}). Nothing of the file was taken in; ask for it again.</source>
        <translation>Judge {judge}, entry {entry}, criterion {criterion}: the mark {mark} can't be given ({what}). Nothing of the file was taken in; ask for it again.</translation>
    </message>
    <message>
        <source>Judge {judge}, entry {entry}: an answer to the second look came {what}. Nothing of the file was taken in; ask for it again.</source>
        <translation>Judge {judge}, entry {entry}: an answer to the second look came {what}. Nothing of the file was taken in; ask for it again.</translation>
    </message>
    <message>
        <source>Judge {judge}: by the rules {name} may not judge. Nothing was changed; name another judge, or mend the rules.</source>
        <translation>Judge {judge}: by the rules {name} may not judge. Nothing was changed; name another judge, or mend the rules.</translation>
    </message>
    <message>
        <source>KT. – a deputy signs in the head's place (ký thay)</source>
        <translation>KT. – a deputy signs in the head's place (ký thay)</translation>
    </message>
    <message>
        <source>Keep every band between the least and the greatest mark.</source>
        <translation>Keep every band between the least and the greatest mark.</translation>
    </message>
    <message>
        <source>Leave at least one criterion that is no bonus.</source>
        <translation>Leave at least one criterion that is no bonus.</translation>
    </message>
    <message>
        <source>Leave one chair.</source>
        <translation>Leave one chair.</translation>
    </message>
    <message>
        <source>Leave out the entries that are too many.</source>
        <translation>Leave out the entries that are too many.</translation>
    </message>
    <message>
        <source>Leave the entry out; if another one of that name is meant, let the rules name the office too.</source>
        <translation>Leave the entry out; if another one of that name is meant, let the rules name the office too.</translation>
    </message>
    <message>
        <source>Legal bases</source>
        <translation>Legal bases</translation>
    </message>
    <message>
        <source>Line {row} does not begin with “Căn cứ”.</source>
        <translation>Line {row} does not begin with “Căn cứ”.</translation>
    </message>
    <message>
        <source>List of awards in an appendix</source>
        <translation>List of awards in an appendix</translation>
    </message>
    <message>
        <source>Look whether a row is missing or read as a section, or mend the sum.</source>
        <translation>Look whether a row is missing or read as a section, or mend the sum.</translation>
    </message>
    <message>
        <source>Look whether one clip stands here twice.</source>
        <translation>Look whether one clip stands here twice.</translation>
    </message>
    <message>
        <source>Look whether the name is written right.</source>
        <translation>Look whether the name is written right.</translation>
    </message>
    <message>
        <source>Look whether these are different units; if not, give them one unit code.</source>
        <translation>Look whether these are different units; if not, give them one unit code.</translation>
    </message>
    <message>
        <source>Look whether this clip is in the list already; its code tells.</source>
        <translation>Look whether this clip is in the list already; its code tells.</translation>
    </message>
    <message>
        <source>Looking into {path} took longer than {limit_ms} ms and was given up.</source>
        <translation>Looking into {path} took longer than {limit_ms} ms and was given up.</translation>
    </message>
    <message>
        <source>Marks in the decision</source>
        <translation>Marks in the decision</translation>
    </message>
    <message>
        <source>Meeting began at</source>
        <translation>Meeting began at</translation>
    </message>
    <message>
        <source>Meeting ended at</source>
        <translation>Meeting ended at</translation>
    </message>
    <message>
        <source>Minutes have no line of place and date; the day stands in the text.</source>
        <translation>Minutes have no line of place and date; the day stands in the text.</translation>
    </message>
    <message>
        <source>Name another judge; if another one of that name is meant, let the rules name the office too.</source>
        <translation>Name another judge; if another one of that name is meant, let the rules name the office too.</translation>
    </message>
    <message>
        <source>No Times-like font with Vietnamese letters was found. Nothing was printed; install the package {package}.</source>
        <translation>No Times-like font with Vietnamese letters was found. Nothing was printed; install the package {package}.</translation>
    </message>
    <message>
        <source>No approved result holds. Nothing was changed; approve the result first.</source>
        <translation>No approved result holds. Nothing was changed; approve the result first.</translation>
    </message>
    <message>
        <source>No award is given, so there are no certificates. Other papers can be printed.</source>
        <translation>No award is given, so there are no certificates. Other papers can be printed.</translation>
    </message>
    <message>
        <source>No conflict with this file of judge {judge} is open any more. Nothing was changed; look at the inbox again.</source>
        <translation>No conflict with this file of judge {judge} is open any more. Nothing was changed; look at the inbox again.</translation>
    </message>
    <message>
        <source>No decision can be made while {count} entries have open ties or divergences: {entries}. Settle these first.</source>
        <translation>No decision can be made while {count} entries have open ties or divergences: {entries}. Settle these first.</translation>
    </message>
    <message>
        <source>No earlier contest “{which}” was taken in. Nothing was changed.</source>
        <translation>No earlier contest “{which}” was taken in. Nothing was changed.</translation>
    </message>
    <message>
        <source>No entry goes on to {round}. Nothing was changed; look at the rules and at the standings.</source>
        <translation>No entry goes on to {round}. Nothing was changed; look at the rules and at the standings.</translation>
    </message>
    <message>
        <source>No file of judge {judge} came from a laptop with the code {code}. Nothing was recorded; compare it digit by digit once more, and ask the judge for the last file.</source>
        <translation>No file of judge {judge} came from a laptop with the code {code}. Nothing was recorded; compare it digit by digit once more, and ask the judge for the last file.</translation>
    </message>
    <message>
        <source>No name yet: the space below the title stays empty.</source>
        <translation>No name yet: the space below the title stays empty.</translation>
    </message>
    <message>
        <source>No new version of the rubric of {round} is being written. Nothing was changed; make a new version first.</source>
        <translation>No new version of the rubric of {round} is being written. Nothing was changed; make a new version first.</translation>
    </message>
    <message>
        <source>No pack number {enrolment} was issued to judge {judge} from this contest file. Nothing was taken in; use the contest file that issued it.</source>
        <translation>No pack number {enrolment} was issued to judge {judge} from this contest file. Nothing was taken in; use the contest file that issued it.</translation>
    </message>
    <message>
        <source>No points are given to or taken from entry {entry}. Nothing was changed; type how many.</source>
        <translation>No points are given to or taken from entry {entry}. Nothing was changed; type how many.</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>No space left on device</translation>
    </message>
    <message>
        <source>No stored file of this round is known by “{file}”, or several are. Nothing was changed; list the inbox and name it by its file name or by the beginning of its digest.</source>
        <translation>No stored file of this round is known by “{file}”, or several are. Nothing was changed; list the inbox and name it by its file name or by the beginning of its digest.</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>No such file or directory</translation>
    </message>
    <message>
        <source>Nobody could judge by this rubric. The earlier one stays; mend these places:</source>
        <translation>Nobody could judge by this rubric. The earlier one stays; mend these places:</translation>
    </message>
    <message>
        <source>None of these judges has a pack of {round} yet. Nothing was printed; issue packs first.</source>
        <translation>None of these judges has a pack of {round} yet. Nothing was printed; issue packs first.</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>Not a directory</translation>
    </message>
    <message>
        <source>Nothing is open under {item}. Nothing was changed; look at the work list.</source>
        <translation>Nothing is open under {item}. Nothing was changed; look at the work list.</translation>
    </message>
    <message>
        <source>Nothing is written here, and the paper has a gap at this place.</source>
        <translation>Nothing is written here, and the paper has a gap at this place.</translation>
    </message>
    <message>
        <source>Nothing to do while more entries may come.</source>
        <translation>Nothing to do while more entries may come.</translation>
    </message>
    <message>
        <source>Number of the decision</source>
        <translation>Number of the decision</translation>
    </message>
    <message>
        <source>Number of the decision that is replaced</source>
        <translation>Number of the decision that is replaced</translation>
    </message>
    <message>
        <source>Number of the minutes</source>
        <translation>Number of the minutes</translation>
    </message>
    <message>
        <source>Number of the proposal</source>
        <translation>Number of the proposal</translation>
    </message>
    <message>
        <source>Number of the report</source>
        <translation>Number of the report</translation>
    </message>
    <message>
        <source>On whose proposal</source>
        <translation>On whose proposal</translation>
    </message>
    <message>
        <source>One sentence below the kind of paper; begins with “Về việc”.</source>
        <translation>One sentence below the kind of paper; begins with “Về việc”.</translation>
    </message>
    <message>
        <source>Only the place stands here; the date has a field of its own.</source>
        <translation>Only the place stands here; the date has a field of its own.</translation>
    </message>
    <message>
        <source>Open before approval: {count}. Nothing was approved; settle or waive first: {items}.</source>
        <translation>Open before approval: {count}. Nothing was approved; settle or waive first: {items}.</translation>
    </message>
    <message>
        <source>Otherwise the list stands within Điều 1.</source>
        <translation>Otherwise the list stands within Điều 1.</translation>
    </message>
    <message>
        <source>Paper is not the declared way in of judge {judge}. Nothing was changed; declare it first.</source>
        <translation>Paper is not the declared way in of judge {judge}. Nothing was changed; declare it first.</translation>
    </message>
    <message>
        <source>Paragraphs that close the report; without any the section is left out.</source>
        <translation>Paragraphs that close the report; without any the section is left out.</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>Permission denied</translation>
    </message>
    <message>
        <source>Place of issue</source>
        <translation>Place of issue</translation>
    </message>
    <message>
        <source>Places of receipt of the decision</source>
        <translation>Places of receipt of the decision</translation>
    </message>
    <message>
        <source>Places of receipt of the minutes</source>
        <translation>Places of receipt of the minutes</translation>
    </message>
    <message>
        <source>Places of receipt of the proposal</source>
        <translation>Places of receipt of the proposal</translation>
    </message>
    <message>
        <source>Places of receipt of the report</source>
        <translation>Places of receipt of the report</translation>
    </message>
    <message>
        <source>Power of signing</source>
        <translation>Power of signing</translation>
    </message>
    <message>
        <source>Prizes {tier} are held by: {entries}. Nothing was changed; say whose prize is meant.</source>
        <translation>Prizes {tier} are held by: {entries}. Nothing was changed; say whose prize is meant.</translation>
    </message>
    <message>
        <source>Public lists often leave marks out.</source>
        <translation>Public lists often leave marks out.</translation>
    </message>
    <message>
        <source>Q. says already that the head is acting: leave out “Quyền”.</source>
        <translation>Q. says already that the head is acting: leave out “Quyền”.</translation>
    </message>
    <message>
        <source>Q. – acting head (quyền)</source>
        <translation>Q. – acting head (quyền)</translation>
    </message>
    <message>
        <source>Read from the files of earlier contests; without any the section is left out.</source>
        <translation>Read from the files of earlier contests; without any the section is left out.</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>Read-only file system</translation>
    </message>
    <message>
        <source>Register number of the first certificate</source>
        <translation>Register number of the first certificate</translation>
    </message>
    <message>
        <source>Round {round}: the setting {setting} = {value} can't be calculated by this version. Nothing was made; change the rules file.</source>
        <translation>Round {round}: the setting {setting} = {value} can't be calculated by this version. Nothing was made; change the rules file.</translation>
    </message>
    <message>
        <source>Rules for equal figures or special prizes go by {parts}, which this rubric does not have. The earlier rubric stays; change these rules first.</source>
        <translation>Rules for equal figures or special prizes go by {parts}, which this rubric does not have. The earlier rubric stays; change these rules first.</translation>
    </message>
    <message>
        <source>Screening knows no file “{name}”, or several of that name. Nothing was changed; give its path, or screen again.</source>
        <translation>Screening knows no file “{name}”, or several of that name. Nothing was changed; give its path, or screen again.</translation>
    </message>
    <message>
        <source>Secretary of the meeting</source>
        <translation>Secretary of the meeting</translation>
    </message>
    <message>
        <source>Series of the certificates</source>
        <translation>Series of the certificates</translation>
    </message>
    <message>
        <source>Series of the decision</source>
        <translation>Series of the decision</translation>
    </message>
    <message>
        <source>Series of the minutes</source>
        <translation>Series of the minutes</translation>
    </message>
    <message>
        <source>Series of the proposal</source>
        <translation>Series of the proposal</translation>
    </message>
    <message>
        <source>Series of the report</source>
        <translation>Series of the report</translation>
    </message>
    <message>
        <source>Sheet {entry} of judge {judge} was not keyed so far. Nothing was changed; key it first.</source>
        <translation>Sheet {entry} of judge {judge} was not keyed so far. Nothing was changed; key it first.</translation>
    </message>
    <message>
        <source>Small QR code on certificates</source>
        <translation>Small QR code on certificates</translation>
    </message>
    <message>
        <source>Someone close to me took part in the clip</source>
        <translation>Someone close to me took part in the clip</translation>
    </message>
    <message>
        <source>Source of the money</source>
        <translation>Source of the money</translation>
    </message>
    <message>
        <source>Stands above the issuing agency, not bold; may be empty.</source>
        <translation>Stands above the issuing agency, not bold; may be empty.</translation>
    </message>
    <message>
        <source>Step {number} of the assignment can't be taken back while these later steps rest upon it: {later}. Nothing was changed; take them back first, the last one first.</source>
        <translation>Step {number} of the assignment can't be taken back while these later steps rest upon it: {later}. Nothing was changed; take them back first, the last one first.</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Subject</translation>
    </message>
    <message>
        <source>Superior agency</source>
        <translation>Superior agency</translation>
    </message>
    <message>
        <source>TL. – by the head's order (thừa lệnh)</source>
        <translation>TL. – by the head's order (thừa lệnh)</translation>
    </message>
    <message>
        <source>TM. – on behalf of a committee (thay mặt)</source>
        <translation>TM. – on behalf of a committee (thay mặt)</translation>
    </message>
    <message>
        <source>TUQ. – by the head's authority in writing (thừa ủy quyền)</source>
        <translation>TUQ. – by the head's authority in writing (thừa ủy quyền)</translation>
    </message>
    <message>
        <source>The approved result gives entry {entry} no award. Nothing was changed; choose another entry.</source>
        <translation>The approved result gives entry {entry} no award. Nothing was changed; choose another entry.</translation>
    </message>
    <message>
        <source>The assignment is like that already. Nothing was changed.</source>
        <translation>The assignment is like that already. Nothing was changed.</translation>
    </message>
    <message>
        <source>The certificate of {name} is good from {first} to {last} only, and the machine's clock says otherwise. Nothing was written; look at the clock, or have the certificate renewed.</source>
        <translation>The certificate of {name} is good from {first} to {last} only, and the machine's clock says otherwise. Nothing was written; look at the clock, or have the certificate renewed.</translation>
    </message>
    <message>
        <source>The certificate of {name} was not issued for signing. Nothing was written; choose a certificate for digital signatures.</source>
        <translation>The certificate of {name} was not issued for signing. Nothing was written; choose a certificate for digital signatures.</translation>
    </message>
    <message>
        <source>The chair's word must name each entry of the tie once: {entries}. Nothing was changed.</source>
        <translation>The chair's word must name each entry of the tie once: {entries}. Nothing was changed.</translation>
    </message>
    <message>
        <source>The clip is from my own unit</source>
        <translation>The clip is from my own unit</translation>
    </message>
    <message>
        <source>The clip of entry {entry}, copied to {path}, reads back otherwise than it was written: the stick or disk is bad, or was pulled out. No pack was issued; use another one.</source>
        <translation>The clip of entry {entry}, copied to {path}, reads back otherwise than it was written: the stick or disk is bad, or was pulled out. No pack was issued; use another one.</translation>
    </message>
    <message>
        <source>The clip of entry {entry}, {path}, is missing or not the file any more that was screened. No pack was issued; screen again.</source>
        <translation>The clip of entry {entry}, {path}, is missing or not the file any more that was screened. No pack was issued; screen again.</translation>
    </message>
    <message>
        <source>The clip {path} can't be played ({defect}). The sheet is not touched; put the file back, or ask for it again.</source>
        <translation>The clip {path} can't be played ({defect}). The sheet is not touched; put the file back, or ask for it again.</translation>
    </message>
    <message>
        <source>The content has not the right form at {where}. Nothing was taken in; ask for the file again.</source>
        <translation>The content has not the right form at {where}. Nothing was taken in; ask for the file again.</translation>
    </message>
    <message>
        <source>The contest code has not been compared yet. Compare it with the printed one and confirm first.</source>
        <translation>The contest code has not been compared yet. Compare it with the printed one and confirm first.</translation>
    </message>
    <message>
        <source>The contest has no entry “{entry}”.</source>
        <translation>The contest has no entry “{entry}”.</translation>
    </message>
    <message>
        <source>The contest has no judge “{judge}”.</source>
        <translation>The contest has no judge “{judge}”.</translation>
    </message>
    <message>
        <source>The contest has no round “{round}”.</source>
        <translation>The contest has no round “{round}”.</translation>
    </message>
    <message>
        <source>The contest has no unit “{unit}”. Nothing was changed.</source>
        <translation>The contest has no unit “{unit}”. Nothing was changed.</translation>
    </message>
    <message>
        <source>The contest in {path} is of the year {year} and this one of {now}, so that it is not an earlier one. Nothing was taken in; choose the file of an earlier one, or put the year of this contest right.</source>
        <translation>The contest in {path} is of the year {year} and this one of {now}, so that it is not an earlier one. Nothing was taken in; choose the file of an earlier one, or put the year of this contest right.</translation>
    </message>
    <message>
        <source>The contest is blind, and the clip of entry {entry}, {path}, can't be given out without what its file says about itself: {kept}. No pack was issued; ask for the clip as an MP4 file, or reject it.</source>
        <translation>The contest is blind, and the clip of entry {entry}, {path}, can't be given out without what its file says about itself: {kept}. No pack was issued; ask for the clip as an MP4 file, or reject it.</translation>
    </message>
    <message>
        <source>The contest is blind, and {count} clips were never copied without what their files say about themselves, first of all: {entries}. No pack was issued; copy the clips along.</source>
        <translation>The contest is blind, and {count} clips were never copied without what their files say about themselves, first of all: {entries}. No pack was issued; copy the clips along.</translation>
    </message>
    <message>
        <source>The contest was changed meanwhile, and these papers have other pages now. Nothing was printed; look at them again.</source>
        <translation>The contest was changed meanwhile, and these papers have other pages now. Nothing was printed; look at them again.</translation>
    </message>
    <message>
        <source>The decree wants a name without degrees and titles of honour: leave out “{text}”.</source>
        <translation>The decree wants a name without degrees and titles of honour: leave out “{text}”.</translation>
    </message>
    <message>
        <source>The file belongs to another contest. Nothing was taken in; open the contest that it belongs to.</source>
        <translation>The file belongs to another contest. Nothing was taken in; open the contest that it belongs to.</translation>
    </message>
    <message>
        <source>The file has {size} bytes, more than the limit of {limit}. It was not read and is unchanged.</source>
        <translation>The file has {size} bytes, more than the limit of {limit}. It was not read and is unchanged.</translation>
    </message>
    <message>
        <source>The file is for round {round}, which this contest does not have. Nothing was taken in.</source>
        <translation>The file is for round {round}, which this contest does not have. Nothing was taken in.</translation>
    </message>
    <message>
        <source>The file is from judge {judge}, who is not on this contest's panel. Nothing was taken in.</source>
        <translation>The file is from judge {judge}, who is not on this contest's panel. Nothing was taken in.</translation>
    </message>
    <message>
        <source>The file was changed after the approval, or is damaged: what it counts now is not what decision no. {number} approved (code of the result {code}). Nothing is printed from it; go back to the last backup copy that is still right.</source>
        <translation>The file was changed after the approval, or is damaged: what it counts now is not what decision no. {number} approved (code of the result {code}). Nothing is printed from it; go back to the last backup copy that is still right.</translation>
    </message>
    <message>
        <source>The file was cut short or altered on its way. Nothing was taken in; ask the judge to send it again.</source>
        <translation>The file was cut short or altered on its way. Nothing was taken in; ask the judge to send it again.</translation>
    </message>
    <message>
        <source>The file was sealed for another contest, or for another copy of this one. Nothing was taken in; open the contest whose packs were issued.</source>
        <translation>The file was sealed for another contest, or for another copy of this one. Nothing was taken in; open the contest whose packs were issued.</translation>
    </message>
    <message>
        <source>The file was written by a newer version of the program (format {version}). Nothing was taken in; install the newer version.</source>
        <translation>The file was written by a newer version of the program (format {version}). Nothing was taken in; install the newer version.</translation>
    </message>
    <message>
        <source>The folder {path} can't be read. Nothing was changed; choose another folder.</source>
        <translation>The folder {path} can't be read. Nothing was changed; choose another folder.</translation>
    </message>
    <message>
        <source>The head signs in their own right</source>
        <translation>The head signs in their own right</translation>
    </message>
    <message>
        <source>The jury's name</source>
        <translation>The jury's name</translation>
    </message>
    <message>
        <source>The last line says who keeps the files and begins with “Lưu:”.</source>
        <translation>The last line says who keeps the files and begins with “Lưu:”.</translation>
    </message>
    <message>
        <source>The last line says who keeps the files: “Lưu: VT, …”.</source>
        <translation>The last line says who keeps the files: “Lưu: VT, …”.</translation>
    </message>
    <message>
        <source>The late file contradicts what counts of judge {judge}, and that can be settled only while the round is open. Nothing was changed; open the round again, choose the right file, and close it.</source>
        <translation>The late file contradicts what counts of judge {judge}, and that can be settled only while the round is open. Nothing was changed; open the round again, choose the right file, and close it.</translation>
    </message>
    <message>
        <source>The mark {mark} is not on the step of {step}. The earlier mark stays.</source>
        <translation>The mark {mark} is not on the step of {step}. The earlier mark stays.</translation>
    </message>
    <message>
        <source>The mark {mark} is outside of {least} to {most}. The earlier mark stays.</source>
        <translation>The mark {mark} is outside of {least} to {most}. The earlier mark stays.</translation>
    </message>
    <message>
        <source>The meeting would have ended before it began.</source>
        <translation>The meeting would have ended before it began.</translation>
    </message>
    <message>
        <source>The new version of the rubric of {round} says what the one in force says. Nothing was changed.</source>
        <translation>The new version of the rubric of {round} says what the one in force says. Nothing was changed.</translation>
    </message>
    <message>
        <source>The number {number} was drawn already and stays. Another draw needs a reason.</source>
        <translation>The number {number} was drawn already and stays. Another draw needs a reason.</translation>
    </message>
    <message>
        <source>The others follow on; empty: from 01, or on from the last one. An award that an earlier decision gave keeps its number.</source>
        <translation>The others follow on; empty: from 01, or on from the last one. An award that an earlier decision gave keeps its number.</translation>
    </message>
    <message>
        <source>The passphrase does not open {path}, or the file is damaged. Nothing was written; type it once more.</source>
        <translation>The passphrase does not open {path}, or the file is damaged. Nothing was written; type it once more.</translation>
    </message>
    <message>
        <source>The passphrase of {path} can't be asked for here. Nothing was written; run the command at a terminal, set {variable}, or name a file that holds it.</source>
        <translation>The passphrase of {path} can't be asked for here. Nothing was written; run the command at a terminal, set {variable}, or name a file that holds it.</translation>
    </message>
    <message>
        <source>The picture {path} can't be used: {what}. Nothing was written; choose another one.</source>
        <translation>The picture {path} can't be used: {what}. Nothing was written; choose another one.</translation>
    </message>
    <message>
        <source>The player failed {losses} times with {path} and was stopped. Marking goes on; open the clip in another player.</source>
        <translation>The player failed {losses} times with {path} and was stopped. Marking goes on; open the clip in another player.</translation>
    </message>
    <message>
        <source>The printer “{printer}” does not answer; it took {sheets} sheets. See whether it is on and can be reached, then print the rest.</source>
        <translation>The printer “{printer}” does not answer; it took {sheets} sheets. See whether it is on and can be reached, then print the rest.</translation>
    </message>
    <message>
        <source>The printer “{printer}” took {sheets} sheets and no more. See whether it is on, has paper and can be reached, then print the rest.</source>
        <translation>The printer “{printer}” took {sheets} sheets and no more. See whether it is on, has paper and can be reached, then print the rest.</translation>
    </message>
    <message>
        <source>The prize table has no prize {tier}. Nothing was changed; there are: {keys}.</source>
        <translation>The prize table has no prize {tier}. Nothing was changed; there are: {keys}.</translation>
    </message>
    <message>
        <source>The prize {tier} can't go to {entry}: it would be more than the table or the unit allows, or it is another block's, or the entry has no place. Nothing was changed.</source>
        <translation>The prize {tier} can't go to {entry}: it would be more than the table or the unit allows, or it is another block's, or the entry has no place. Nothing was changed.</translation>
    </message>
    <message>
        <source>The range {first}-{last} runs backwards. Type the smaller page first.</source>
        <translation>The range {first}-{last} runs backwards. Type the smaller page first.</translation>
    </message>
    <message>
        <source>The result is not approved, and drafts are not signed. {path} was left as it is; approve the result, then print the paper again.</source>
        <translation>The result is not approved, and drafts are not signed. {path} was left as it is; approve the result, then print the paper again.</translation>
    </message>
    <message>
        <source>The result was approved on {day} by {by} (decision no. {number}). Nothing was changed; revoke an award or open a correction first, for a reason.</source>
        <translation>The result was approved on {day} by {by} (decision no. {number}). Nothing was changed; revoke an award or open a correction first, for a reason.</translation>
    </message>
    <message>
        <source>The rubric has no criterion {criterion}, but {keys}. Nothing was kept.</source>
        <translation>The rubric has no criterion {criterion}, but {keys}. Nothing was kept.</translation>
    </message>
    <message>
        <source>The rubric of {round} was changed in another window meanwhile. Nothing was written; it is shown as it is now.</source>
        <translation>The rubric of {round} was changed in another window meanwhile. Nothing was written; it is shown as it is now.</translation>
    </message>
    <message>
        <source>The rules ask for a remark on: {criteria}. Sheet {entry} stays open; write the remark first.</source>
        <translation>The rules ask for a remark on: {criteria}. Sheet {entry} stays open; write the remark first.</translation>
    </message>
    <message>
        <source>The rules ask for a remark on: {criteria}. Sheet {entry} was not kept; key the remark from the paper.</source>
        <translation>The rules ask for a remark on: {criteria}. Sheet {entry} was not kept; key the remark from the paper.</translation>
    </message>
    <message>
        <source>The rules file can't be used; nothing was made. Mend these places:</source>
        <translation>The rules file can't be used; nothing was made. Mend these places:</translation>
    </message>
    <message>
        <source>The rules have no prize table, so there is nothing to decide. Other papers can be printed.</source>
        <translation>The rules have no prize table, so there is nothing to decide. Other papers can be printed.</translation>
    </message>
    <message>
        <source>The rules in {path} name no year. Nothing was taken in.</source>
        <translation>The rules in {path} name no year. Nothing was taken in.</translation>
    </message>
    <message>
        <source>The rules of {round} do nothing with votes. Nothing was taken in.</source>
        <translation>The rules of {round} do nothing with votes. Nothing was taken in.</translation>
    </message>
    <message>
        <source>The rules of {round} let every judge mark every entry: there is nothing to draw. Nothing was changed.</source>
        <translation>The rules of {round} let every judge mark every entry: there is nothing to draw. Nothing was changed.</translation>
    </message>
    <message>
        <source>The rules of {round} settle no divergence by a second look. Nothing was sent back; settle it in the way that they name.</source>
        <translation>The rules of {round} settle no divergence by a second look. Nothing was sent back; settle it in the way that they name.</translation>
    </message>
    <message>
        <source>The safety copy beside the pack can't be written ({reason}): {path}. Every sheet is saved on this laptop, and marking goes on. Make room on the stick or let it be written to: the next sheet that is done writes the copy.</source>
        <translation>The safety copy beside the pack can't be written ({reason}): {path}. Every sheet is saved on this laptop, and marking goes on. Make room on the stick or let it be written to: the next sheet that is done writes the copy.</translation>
    </message>
    <message>
        <source>The sheet of entry {entry} is handed in or closed. Nothing was changed; open it again first.</source>
        <translation>The sheet of entry {entry} is handed in or closed. Nothing was changed; open it again first.</translation>
    </message>
    <message>
        <source>The sheet of entry {entry} lacks marks for: {criteria}. It stays open; give these marks first.</source>
        <translation>The sheet of entry {entry} lacks marks for: {criteria}. It stays open; give these marks first.</translation>
    </message>
    <message>
        <source>The sheets of judge {judge} come in by this way already. Nothing was changed.</source>
        <translation>The sheets of judge {judge} come in by this way already. Nothing was changed.</translation>
    </message>
    <message>
        <source>The signature does not agree with the content: the file was altered. Nothing was taken in; ask for it again.</source>
        <translation>The signature does not agree with the content: the file was altered. Nothing was taken in; ask for it again.</translation>
    </message>
    <message>
        <source>The signed file did not stand its own check ({words}). It was not kept, and the paper is as it was; try once more.</source>
        <translation>The signed file did not stand its own check ({words}). It was not kept, and the paper is as it was; try once more.</translation>
    </message>
    <message>
        <source>The signer's name</source>
        <translation>The signer's name</translation>
    </message>
    <message>
        <source>The signer's title</source>
        <translation>The signer's title</translation>
    </message>
    <message>
        <source>The spreadsheet of judge {judge} has no mark yet. Nothing was taken in.</source>
        <translation>The spreadsheet of judge {judge} has no mark yet. Nothing was taken in.</translation>
    </message>
    <message>
        <source>The spreadsheet's heads or its hidden particulars were altered. Nothing was taken in; issue a new one and have the marks copied into it.</source>
        <translation>The spreadsheet's heads or its hidden particulars were altered. Nothing was taken in; issue a new one and have the marks copied into it.</translation>
    </message>
    <message>
        <source>The subject of a decision begins with “Về việc”.</source>
        <translation>The subject of a decision begins with “Về việc”.</translation>
    </message>
    <message>
        <source>The system has no printer “{printer}” any more. Nothing was printed; choose another one.</source>
        <translation>The system has no printer “{printer}” any more. Nothing was printed; choose another one.</translation>
    </message>
    <message>
        <source>The table has bad rows; nothing was taken in. Mend these rows:</source>
        <translation>The table has bad rows; nothing was taken in. Mend these rows:</translation>
    </message>
    <message>
        <source>The table has no column for: {missing}. Nothing was taken in; name the columns in the first row.</source>
        <translation>The table has no column for: {missing}. Nothing was taken in; name the columns in the first row.</translation>
    </message>
    <message>
        <source>The table has two columns “{head}”. Nothing was taken in; leave one of them.</source>
        <translation>The table has two columns “{head}”. Nothing was taken in; leave one of them.</translation>
    </message>
    <message>
        <source>The text is not Unicode; read as {coding}, “{before}” says “{after}”. Nothing was taken in; say which it is (tcvn3, vni), or unicode to leave it as it stands.</source>
        <translation>The text is not Unicode; read as {coding}, “{before}” says “{after}”. Nothing was taken in; say which it is (tcvn3, vni), or unicode to leave it as it stands.</translation>
    </message>
    <message>
        <source>There are no sheets to print. Nothing was printed.</source>
        <translation>There are no sheets to print. Nothing was printed.</translation>
    </message>
    <message>
        <source>There are no {what} yet. Nothing was issued; import them first.</source>
        <translation>There are no {what} yet. Nothing was issued; import them first.</translation>
    </message>
    <message>
        <source>There is another unit “{unit}” in this block. Nothing was changed.</source>
        <translation>There is another unit “{unit}” in this block. Nothing was changed.</translation>
    </message>
    <message>
        <source>There is no field “{field}” in the contest data for papers. Nothing was changed.</source>
        <translation>There is no field “{field}” in the contest data for papers. Nothing was changed.</translation>
    </message>
    <message>
        <source>There is no file {path}. Nothing was changed; check the name.</source>
        <translation>There is no file {path}. Nothing was changed; check the name.</translation>
    </message>
    <message>
        <source>There is no list to take back. Nothing was changed.</source>
        <translation>There is no list to take back. Nothing was changed.</translation>
    </message>
    <message>
        <source>There is no open question about {entries}. Nothing was changed.</source>
        <translation>There is no open question about {entries}. Nothing was changed.</translation>
    </message>
    <message>
        <source>There is no page {page}: this paper has {pages}.</source>
        <translation>There is no page {page}: this paper has {pages}.</translation>
    </message>
    <message>
        <source>There is no picture: VLC {least} is needed ({lack}). Marking goes on; install VLC {least}, or open the clip in the system's player.</source>
        <translation>There is no picture: VLC {least} is needed ({lack}). Marking goes on; install VLC {least}, or open the clip in the system's player.</translation>
    </message>
    <message>
        <source>There is no second look number {number} in force that this belongs to. Nothing was changed.</source>
        <translation>There is no second look number {number} in force that this belongs to. Nothing was changed.</translation>
    </message>
    <message>
        <source>There is nothing to say of this file: it is set aside already, or it did not come late. Nothing was changed.</source>
        <translation>There is nothing to say of this file: it is set aside already, or it did not come late. Nothing was changed.</translation>
    </message>
    <message>
        <source>There is nothing to send back of: {entries}. Either their sheets do not lie too far apart, or all judges were asked already; after one second look the chair decides.</source>
        <translation>There is nothing to send back of: {entries}. Either their sheets do not lie too far apart, or all judges were asked already; after one second look the chair decides.</translation>
    </message>
    <message>
        <source>This day is before the one at “{text}”.</source>
        <translation>This day is before the one at “{text}”.</translation>
    </message>
    <message>
        <source>This file is {place}; the contest's own file lies at {own}. Nothing was changed; open that one, or take this one over first, for a reason.</source>
        <translation>This file is {place}; the contest's own file lies at {own}. Nothing was changed; open that one, or take this one over first, for a reason.</translation>
    </message>
    <message>
        <source>This file was neither made nor taken over on this machine. Nothing was changed; take it over first, for a reason, where it is the contest's own.</source>
        <translation>This file was neither made nor taken over on this machine. Nothing was changed; take it over first, for a reason, where it is the contest's own.</translation>
    </message>
    <message>
        <source>This is no file of contest data for papers: it is wrong at {where}. Nothing was changed.</source>
        <translation>This is no file of contest data for papers: it is wrong at {where}. Nothing was changed.</translation>
    </message>
    <message>
        <source>This is no spreadsheet that was written for a judge of this contest. Nothing was taken in; choose the file that was issued, saved as .xlsx.</source>
        <translation>This is no spreadsheet that was written for a judge of this contest. Nothing was taken in; choose the file that was issued, saved as .xlsx.</translation>
    </message>
    <message>
        <source>This is not a score file of this program. Nothing was taken in; choose the file that the judge's desk wrote (.clipscore).</source>
        <translation>This is not a score file of this program. Nothing was taken in; choose the file that the judge's desk wrote (.clipscore).</translation>
    </message>
    <message>
        <source>This is not a {expected} file. Nothing was taken in; choose another file.</source>
        <translation>This is not a {expected} file. Nothing was taken in; choose another file.</translation>
    </message>
    <message>
        <source>This line begins with “Theo đề nghị”.</source>
        <translation>This line begins with “Theo đề nghị”.</translation>
    </message>
    <message>
        <source>This pack does not belong to the work on this laptop: it is an older one, or bears another contest key. Nothing was changed; ask the secretariat.</source>
        <translation>This pack does not belong to the work on this laptop: it is an older one, or bears another contest key. Nothing was changed; ask the secretariat.</translation>
    </message>
    <message>
        <source>This pack is open in another window already. Nothing was changed; go on there, or close that window first.</source>
        <translation>This pack is open in another window already. Nothing was changed; go on there, or close that window first.</translation>
    </message>
    <message>
        <source>This step needs a reason. Nothing was changed; write one.</source>
        <translation>This step needs a reason. Nothing was changed; write one.</translation>
    </message>
    <message>
        <source>This was taken back already. Nothing was changed.</source>
        <translation>This was taken back already. Nothing was changed.</translation>
    </message>
    <message>
        <source>Two counts that were made apart do not agree on {entries}. Nothing is decided or printed from this standing; keep the contest's file as it is, and tell those who look after the program.</source>
        <translation>Two counts that were made apart do not agree on {entries}. Nothing is decided or printed from this standing; keep the contest's file as it is, and tell those who look after the program.</translation>
    </message>
    <message>
        <source>Units belong to the block “{block}”: {count}. Nothing was changed; give them another block first.</source>
        <translation>Units belong to the block “{block}”: {count}. Nothing was changed; give them another block first.</translation>
    </message>
    <message>
        <source>Venue of the meeting</source>
        <translation>Venue of the meeting</translation>
    </message>
    <message>
        <source>What counts of judge {judge} is not what the signed file {digest} says: the contest file was altered or is damaged. Nothing was printed; go back to a backup copy.</source>
        <translation>What counts of judge {judge} is not what the signed file {digest} says: the contest file was altered or is damaged. Nothing was printed; go back to a backup copy.</translation>
    </message>
    <message>
        <source>What is counted now is not what decision no. {number} approved. Nothing was changed; approve the new result, or take back what was changed since.</source>
        <translation>What is counted now is not what decision no. {number} approved. Nothing was changed; approve the new result, or take back what was changed since.</translation>
    </message>
    <message>
        <source>What the awards are for</source>
        <translation>What the awards are for</translation>
    </message>
    <message>
        <source>Which entries are in {round} is settled by {earlier}. Nothing was changed; let entries go on from there first.</source>
        <translation>Which entries are in {round} is settled by {earlier}. Nothing was changed; let entries go on from there first.</translation>
    </message>
    <message>
        <source>Who carries it out</source>
        <translation>Who carries it out</translation>
    </message>
    <message>
        <source>Who decides</source>
        <translation>Who decides</translation>
    </message>
    <message>
        <source>Who was absent, and why</source>
        <translation>Who was absent, and why</translation>
    </message>
    <message>
        <source>Whoever wrote this file did not have the pack of judge {judge}. Nothing was taken in; ask the judge in person.</source>
        <translation>Whoever wrote this file did not have the pack of judge {judge}. Nothing was taken in; ask the judge in person.</translation>
    </message>
    <message>
        <source>With KT. a deputy signs: the title begins with “Phó”.</source>
        <translation>With KT. a deputy signs: the title begins with “Phó”.</translation>
    </message>
    <message>
        <source>With {text} it must be said on whose behalf or in whose place.</source>
        <translation>With {text} it must be said on whose behalf or in whose place.</translation>
    </message>
    <message>
        <source>Without academic degrees; empty: stamped or written after signing.</source>
        <translation>Without academic degrees; empty: stamped or written after signing.</translation>
    </message>
    <message>
        <source>Write a block as the rules name it.</source>
        <translation>Write a block as the rules name it.</translation>
    </message>
    <message>
        <source>Write a block of the rules.</source>
        <translation>Write a block of the rules.</translation>
    </message>
    <message>
        <source>Write a code, or let codes be given by a pattern.</source>
        <translation>Write a code, or let codes be given by a pattern.</translation>
    </message>
    <message>
        <source>Write a greater mark, or a smaller least one.</source>
        <translation>Write a greater mark, or a smaller least one.</translation>
    </message>
    <message>
        <source>Write a number such as 0 or 1.</source>
        <translation>Write a number such as 0 or 1.</translation>
    </message>
    <message>
        <source>Write a number such as 10 or 7,5.</source>
        <translation>Write a number such as 10 or 7,5.</translation>
    </message>
    <message>
        <source>Write a number such as 2, 1,5 or 40 %.</source>
        <translation>Write a number such as 2, 1,5 or 40 %.</translation>
    </message>
    <message>
        <source>Write a shorter code of letters and digits.</source>
        <translation>Write a shorter code of letters and digits.</translation>
    </message>
    <message>
        <source>Write a step such as 0,25 or 0,5.</source>
        <translation>Write a step such as 0,25 or 0,5.</translation>
    </message>
    <message>
        <source>Write another step, such as 0,1 or 0,5.</source>
        <translation>Write another step, such as 0,1 or 0,5.</translation>
    </message>
    <message>
        <source>Write bands such as 8-10: good; 5-7,75: fair.</source>
        <translation>Write bands such as 8-10: good; 5-7,75: fair.</translation>
    </message>
    <message>
        <source>Write chair, member or substitute.</source>
        <translation>Write chair, member or substitute.</translation>
    </message>
    <message>
        <source>Write its criteria below it, or leave it out.</source>
        <translation>Write its criteria below it, or leave it out.</translation>
    </message>
    <message>
        <source>Write small letters, digits, - and _ only, or nothing.</source>
        <translation>Write small letters, digits, - and _ only, or nothing.</translation>
    </message>
    <message>
        <source>Write the block's key from the rules.</source>
        <translation>Write the block's key from the rules.</translation>
    </message>
    <message>
        <source>Write the clip's title.</source>
        <translation>Write the clip's title.</translation>
    </message>
    <message>
        <source>Write the judge's name.</source>
        <translation>Write the judge's name.</translation>
    </message>
    <message>
        <source>Write the mark above which a remark is wanted, or nothing.</source>
        <translation>Write the mark above which a remark is wanted, or nothing.</translation>
    </message>
    <message>
        <source>Write the mark below which a remark is wanted, or nothing.</source>
        <translation>Write the mark below which a remark is wanted, or nothing.</translation>
    </message>
    <message>
        <source>Write the most points that it can get.</source>
        <translation>Write the most points that it can get.</translation>
    </message>
    <message>
        <source>Write the role that the judge had, or give the judge another code.</source>
        <translation>Write the role that the judge had, or give the judge another code.</translation>
    </message>
    <message>
        <source>Write the unit that enters the clip.</source>
        <translation>Write the unit that enters the clip.</translation>
    </message>
    <message>
        <source>Write the unit's code.</source>
        <translation>Write the unit's code.</translation>
    </message>
    <message>
        <source>Write what is marked.</source>
        <translation>Write what is marked.</translation>
    </message>
    <message>
        <source>Write x for a bonus criterion, or nothing.</source>
        <translation>Write x for a bonus criterion, or nothing.</translation>
    </message>
    <message>
        <source>a band reaches outside of its criterion's range</source>
        <translation>a band reaches outside of its criterion's range</translation>
    </message>
    <message>
        <source>a copy of the contest's own file</source>
        <translation>a copy of the contest's own file</translation>
    </message>
    <message>
        <source>a day, such as 05/01/2024</source>
        <translation>a day, such as 05/01/2024</translation>
    </message>
    <message>
        <source>a list of texts</source>
        <translation>a list of texts</translation>
    </message>
    <message>
        <source>a seal's picture is red</source>
        <translation>a seal's picture is red</translation>
    </message>
    <message>
        <source>a second mark for “{cell}”</source>
        <translation>a second mark for “{cell}”</translation>
    </message>
    <message>
        <source>a signature's picture is blue</source>
        <translation>a signature's picture is blue</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>a text</translation>
    </message>
    <message>
        <source>a text of at most 2,000 letters</source>
        <translation>a text of at most 2,000 letters</translation>
    </message>
    <message>
        <source>a time of day, such as 8:30</source>
        <translation>a time of day, such as 8:30</translation>
    </message>
    <message>
        <source>a whole number from 1</source>
        <translation>a whole number from 1</translation>
    </message>
    <message>
        <source>another one than that in which something was decided on this machine</source>
        <translation>another one than that in which something was decided on this machine</translation>
    </message>
    <message>
        <source>another version is installed</source>
        <translation>another version is installed</translation>
    </message>
    <message>
        <source>attempt to write a readonly database</source>
        <translation>attempt to write a readonly database</translation>
    </message>
    <message>
        <source>authors</source>
        <translation>authors</translation>
    </message>
    <message>
        <source>block</source>
        <translation>block</translation>
    </message>
    <message>
        <source>by the rules “{cell}” may not enter</source>
        <translation>by the rules “{cell}” may not enter</translation>
    </message>
    <message>
        <source>by the rules “{cell}” may not judge</source>
        <translation>by the rules “{cell}” may not judge</translation>
    </message>
    <message>
        <source>clip file</source>
        <translation>clip file</translation>
    </message>
    <message>
        <source>code</source>
        <translation>code</translation>
    </message>
    <message>
        <source>copying it failed</source>
        <translation>copying it failed</translation>
    </message>
    <message>
        <source>criterion</source>
        <translation>criterion</translation>
    </message>
    <message>
        <source>database is locked</source>
        <translation>database is locked</translation>
    </message>
    <message>
        <source>database or disk is full</source>
        <translation>database or disk is full</translation>
    </message>
    <message>
        <source>day of receipt</source>
        <translation>day of receipt</translation>
    </message>
    <message>
        <source>disk I/O error</source>
        <translation>disk I/O error</translation>
    </message>
    <message>
        <source>entries</source>
        <translation>entries</translation>
    </message>
    <message>
        <source>entry</source>
        <translation>entry</translation>
    </message>
    <message>
        <source>entry {cell} has this title and unit already</source>
        <translation>entry {cell} has this title and unit already</translation>
    </message>
    <message>
        <source>from the least to the greatest mark there is no whole number of steps</source>
        <translation>from the least to the greatest mark there is no whole number of steps</translation>
    </message>
    <message>
        <source>greatest mark</source>
        <translation>greatest mark</translation>
    </message>
    <message>
        <source>it does not start</source>
        <translation>it does not start</translation>
    </message>
    <message>
        <source>it has no moving picture</source>
        <translation>it has no moving picture</translation>
    </message>
    <message>
        <source>it is damaged</source>
        <translation>it is damaged</translation>
    </message>
    <message>
        <source>it is no PNG picture</source>
        <translation>it is no PNG picture</translation>
    </message>
    <message>
        <source>it is too large; 5 MB and 6000 pixels a side are the most</source>
        <translation>it is too large; 5 MB and 6000 pixels a side are the most</translation>
    </message>
    <message>
        <source>it was cut short</source>
        <translation>it was cut short</translation>
    </message>
    <message>
        <source>its ground is not transparent, or nothing is drawn on it</source>
        <translation>its ground is not transparent, or nothing is drawn on it</translation>
    </message>
    <message>
        <source>judge</source>
        <translation>judge</translation>
    </message>
    <message>
        <source>judge “{cell}” judged in a round that has begun and keeps the role</source>
        <translation>judge “{cell}” judged in a round that has begun and keeps the role</translation>
    </message>
    <message>
        <source>judges</source>
        <translation>judges</translation>
    </message>
    <message>
        <source>judging pack</source>
        <translation>judging pack</translation>
    </message>
    <message>
        <source>looking into it failed</source>
        <translation>looking into it failed</translation>
    </message>
    <message>
        <source>mark</source>
        <translation>mark</translation>
    </message>
    <message>
        <source>name</source>
        <translation>name</translation>
    </message>
    <message>
        <source>no block</source>
        <translation>no block</translation>
    </message>
    <message>
        <source>no block “{cell}” in the rules</source>
        <translation>no block “{cell}” in the rules</translation>
    </message>
    <message>
        <source>no code</source>
        <translation>no code</translation>
    </message>
    <message>
        <source>no criterion</source>
        <translation>no criterion</translation>
    </message>
    <message>
        <source>no criterion that must be marked</source>
        <translation>no criterion that must be marked</translation>
    </message>
    <message>
        <source>no criterion “{cell}”</source>
        <translation>no criterion “{cell}”</translation>
    </message>
    <message>
        <source>no entry “{cell}”</source>
        <translation>no entry “{cell}”</translation>
    </message>
    <message>
        <source>no greatest mark</source>
        <translation>no greatest mark</translation>
    </message>
    <message>
        <source>no judge “{cell}”</source>
        <translation>no judge “{cell}”</translation>
    </message>
    <message>
        <source>no name</source>
        <translation>no name</translation>
    </message>
    <message>
        <source>no role “{cell}”; it is chair, member or substitute</source>
        <translation>no role “{cell}”; it is chair, member or substitute</translation>
    </message>
    <message>
        <source>no title</source>
        <translation>no title</translation>
    </message>
    <message>
        <source>no unit</source>
        <translation>no unit</translation>
    </message>
    <message>
        <source>not a video file</source>
        <translation>not a video file</translation>
    </message>
    <message>
        <source>not as many marks as criteria</source>
        <translation>not as many marks as criteria</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>not installed</translation>
    </message>
    <message>
        <source>not on the step</source>
        <translation>not on the step</translation>
    </message>
    <message>
        <source>older than it was when something was decided in it on this machine</source>
        <translation>older than it was when something was decided in it on this machine</translation>
    </message>
    <message>
        <source>one of TM., KT., TL., TUQ., Q., or nothing</source>
        <translation>one of TM., KT., TL., TUQ., Q., or nothing</translation>
    </message>
    <message>
        <source>one value</source>
        <translation>one value</translation>
    </message>
    <message>
        <source>outside of the range</source>
        <translation>outside of the range</translation>
    </message>
    <message>
        <source>paper</source>
        <translation>paper</translation>
    </message>
    <message>
        <source>remark</source>
        <translation>remark</translation>
    </message>
    <message>
        <source>role</source>
        <translation>role</translation>
    </message>
    <message>
        <source>row {row}: {wrong}</source>
        <translation>row {row}: {wrong}</translation>
    </message>
    <message>
        <source>score file</source>
        <translation>score file</translation>
    </message>
    <message>
        <source>several units have one name: {cell}</source>
        <translation>several units have one name: {cell}</translation>
    </message>
    <message>
        <source>signed score file</source>
        <translation>signed score file</translation>
    </message>
    <message>
        <source>something of it would stay in the copy</source>
        <translation>something of it would stay in the copy</translation>
    </message>
    <message>
        <source>spreadsheet</source>
        <translation>spreadsheet</translation>
    </message>
    <message>
        <source>table of marks</source>
        <translation>table of marks</translation>
    </message>
    <message>
        <source>the code “{cell}” is too long or has signs that can't be seen</source>
        <translation>the code “{cell}” is too long or has signs that can't be seen</translation>
    </message>
    <message>
        <source>the code “{cell}” stands twice</source>
        <translation>the code “{cell}” stands twice</translation>
    </message>
    <message>
        <source>the copy would play otherwise</source>
        <translation>the copy would play otherwise</translation>
    </message>
    <message>
        <source>the criteria do not add up to “{cell}”</source>
        <translation>the criteria do not add up to “{cell}”</translation>
    </message>
    <message>
        <source>the file can't be opened</source>
        <translation>the file can't be opened</translation>
    </message>
    <message>
        <source>the file can't be read to its end</source>
        <translation>the file can't be read to its end</translation>
    </message>
    <message>
        <source>the file is missing</source>
        <translation>the file is missing</translation>
    </message>
    <message>
        <source>the greatest mark must be above the least</source>
        <translation>the greatest mark must be above the least</translation>
    </message>
    <message>
        <source>the key “{cell}” stands twice</source>
        <translation>the key “{cell}” stands twice</translation>
    </message>
    <message>
        <source>the mark for “{cell}” needs a remark</source>
        <translation>the mark for “{cell}” needs a remark</translation>
    </message>
    <message>
        <source>the mark “{cell}” is not on its criterion's step</source>
        <translation>the mark “{cell}” is not on its criterion's step</translation>
    </message>
    <message>
        <source>the mark “{cell}” is outside of its criterion's range</source>
        <translation>the mark “{cell}” is outside of its criterion's range</translation>
    </message>
    <message>
        <source>the same title and unit as in row {cell}</source>
        <translation>the same title and unit as in row {cell}</translation>
    </message>
    <message>
        <source>the section has no criterion</source>
        <translation>the section has no criterion</translation>
    </message>
    <message>
        <source>the unit code “{cell}” stands for another unit</source>
        <translation>the unit code “{cell}” stands for another unit</translation>
    </message>
    <message>
        <source>there is too little room for temporary files on this computer</source>
        <translation>there is too little room for temporary files on this computer</translation>
    </message>
    <message>
        <source>this kind of file can't be written anew as it is</source>
        <translation>this kind of file can't be written anew as it is</translation>
    </message>
    <message>
        <source>title</source>
        <translation>title</translation>
    </message>
    <message>
        <source>unable to open database file</source>
        <translation>unable to open database file</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>unit</translation>
    </message>
    <message>
        <source>unit code</source>
        <translation>unit code</translation>
    </message>
    <message>
        <source>with marks missing</source>
        <translation>with marks missing</translation>
    </message>
    <message>
        <source>without a reason</source>
        <translation>without a reason</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>yes or no</translation>
    </message>
    <message>
        <source>{given} marks were keyed of sheet {entry}, which has {wanted}. Nothing was kept.</source>
        <translation>{given} marks were keyed of sheet {entry}, which has {wanted}. Nothing was kept.</translation>
    </message>
    <message>
        <source>{item} decides who wins and can't be waived. Nothing was changed; settle it.</source>
        <translation>{item} decides who wins and can't be waived. Nothing was changed; settle it.</translation>
    </message>
    <message>
        <source>{judge} sits on the panel already, or the code belongs to another judge. Nothing was changed; choose another code.</source>
        <translation>{judge} sits on the panel already, or the code belongs to another judge. Nothing was changed; choose another code.</translation>
    </message>
    <message>
        <source>{path} bears no digital signature.</source>
        <translation>{path} bears no digital signature.</translation>
    </message>
    <message>
        <source>{path} can't be copied without what the file says about itself: {kept}. Nothing was written.</source>
        <translation>{path} can't be copied without what the file says about itself: {kept}. Nothing was written.</translation>
    </message>
    <message>
        <source>{path} can't be opened with this pack. Nothing was taken in. A safety copy opens only with a pack issued to the same judge after it was made: ask the secretariat for a new pack.</source>
        <translation>{path} can't be opened with this pack. Nothing was taken in. A safety copy opens only with a pack issued to the same judge after it was made: ask the secretariat for a new pack.</translation>
    </message>
    <message>
        <source>{path} can't be read ({reason}). Nothing was changed; choose a file that can be opened.</source>
        <translation>{path} can't be read ({reason}). Nothing was changed; choose a file that can be opened.</translation>
    </message>
    <message>
        <source>{path} can't be read as a spreadsheet or CSV file. Nothing was taken in; save it again as .xlsx.</source>
        <translation>{path} can't be read as a spreadsheet or CSV file. Nothing was taken in; save it again as .xlsx.</translation>
    </message>
    <message>
        <source>{path} can't be shown: it is missing or no whole PDF. Nothing was changed; print it again.</source>
        <translation>{path} can't be shown: it is missing or no whole PDF. Nothing was changed; print it again.</translation>
    </message>
    <message>
        <source>{path} can't be written ({reason}). Nothing half done was left; choose another place or make room.</source>
        <translation>{path} can't be written ({reason}). Nothing half done was left; choose another place or make room.</translation>
    </message>
    <message>
        <source>{path} comes from another contest. Nothing was written; open that contest, or print the paper again.</source>
        <translation>{path} comes from another contest. Nothing was written; open that contest, or print the paper again.</translation>
    </message>
    <message>
        <source>{path} could not be written ({reason}). What was saved before is kept; make room or free the file, then try again.</source>
        <translation>{path} could not be written ({reason}). What was saved before is kept; make room or free the file, then try again.</translation>
    </message>
    <message>
        <source>{path} does not say which contest it comes from. Nothing was written; print the paper again, or sign it as an attachment.</source>
        <translation>{path} does not say which contest it comes from. Nothing was written; print the paper again, or sign it as an attachment.</translation>
    </message>
    <message>
        <source>{path} has no place for a signature. Nothing was written; print the paper again with this version, or sign it as an attachment.</source>
        <translation>{path} has no place for a signature. Nothing was written; print the paper again with this version, or sign it as an attachment.</translation>
    </message>
    <message>
        <source>{path} has the place on several pages, which may not change any more after the first signature. Nothing was written; sign the unsigned paper with both keys at once.</source>
        <translation>{path} has the place on several pages, which may not change any more after the first signature. Nothing was written; sign the unsigned paper with both keys at once.</translation>
    </message>
    <message>
        <source>{path} has these places for signatures: {places}. Nothing was written; say which one by its number.</source>
        <translation>{path} has these places for signatures: {places}. Nothing was written; say which one by its number.</translation>
    </message>
    <message>
        <source>{path} has too little room: {needed_bytes} are needed, {free_bytes} are free. Nothing was copied and no pack was issued; make {lacking_bytes} of room, or choose another place.</source>
        <translation>{path} has too little room: {needed_bytes} are needed, {free_bytes} are free. Nothing was copied and no pack was issued; make {lacking_bytes} of room, or choose another place.</translation>
    </message>
    <message>
        <source>{path} holds no certificate. Nothing was written; choose a root certificate (.pem, .cer, .crt).</source>
        <translation>{path} holds no certificate. Nothing was written; choose a root certificate (.pem, .cer, .crt).</translation>
    </message>
    <message>
        <source>{path} holds no private key with its certificate. Nothing was written; export both together into one PKCS#12 file.</source>
        <translation>{path} holds no private key with its certificate. Nothing was written; export both together into one PKCS#12 file.</translation>
    </message>
    <message>
        <source>{path} holds this very contest. Nothing was taken in; choose the file of an earlier one.</source>
        <translation>{path} holds this very contest. Nothing was taken in; choose the file of an earlier one.</translation>
    </message>
    <message>
        <source>{path} is a file, not a folder. It was left as it is and nothing was put beside it; choose a folder.</source>
        <translation>{path} is a file, not a folder. It was left as it is and nothing was put beside it; choose a folder.</translation>
    </message>
    <message>
        <source>{path} is in use, or a change in it was broken off, so that it can't be read without changing it. Nothing was taken in; open it once in this program, close it, and choose it again.</source>
        <translation>{path} is in use, or a change in it was broken off, so that it can't be read without changing it. Nothing was taken in; open it once in this program, close it, and choose it again.</translation>
    </message>
    <message>
        <source>{path} is made so that it can't be signed ({words}). Nothing was written; print the paper again, or make the file anew.</source>
        <translation>{path} is made so that it can't be signed ({words}). Nothing was written; print the paper again, or make the file anew.</translation>
    </message>
    <message>
        <source>{path} is neither a contest (.contest) nor a rules file (.json). Nothing was changed; choose another file.</source>
        <translation>{path} is neither a contest (.contest) nor a rules file (.json). Nothing was changed; choose another file.</translation>
    </message>
    <message>
        <source>{path} is no PKCS#12 file that can be read here. Nothing was written; choose the file (.p12, .pfx) that came with the certificate.</source>
        <translation>{path} is no PKCS#12 file that can be read here. Nothing was written; choose the file (.p12, .pfx) that came with the certificate.</translation>
    </message>
    <message>
        <source>{path} is not a contest file of this program, or is damaged. It was left as it is; open another one or a backup copy.</source>
        <translation>{path} is not a contest file of this program, or is damaged. It was left as it is; open another one or a backup copy.</translation>
    </message>
    <message>
        <source>{path} is signed at this place already, or by the agency, which signs last. Nothing was written; begin again with the unsigned paper where it must be signed otherwise.</source>
        <translation>{path} is signed at this place already, or by the agency, which signs last. Nothing was written; begin again with the unsigned paper where it must be signed otherwise.</translation>
    </message>
    <message>
        <source>{path} is there already and was left as it is. Choose another name.</source>
        <translation>{path} is there already and was left as it is. Choose another name.</translation>
    </message>
    <message>
        <source>{path} was changed after {by} signed it, or that certificate was not good. Nothing was written; begin again with the unsigned paper.</source>
        <translation>{path} was changed after {by} signed it, or that certificate was not good. Nothing was written; begin again with the unsigned paper.</translation>
    </message>
    <message>
        <source>{path} was made by a newer version of the program. It was left as it is; install the newer version.</source>
        <translation>{path} was made by a newer version of the program. It was left as it is; install the newer version.</translation>
    </message>
    <message>
        <source>{path} was printed before decision no. {number}, or says another result. Nothing was written; print the paper again.</source>
        <translation>{path} was printed before decision no. {number}, or says another result. Nothing was written; print the paper again.</translation>
    </message>
    <message>
        <source>{round} can't be closed: {missing} sheets are missing, {conflicts} conflicts are open. Settle the conflicts; for missing sheets give the chair's reason.</source>
        <translation>{round} can't be closed: {missing} sheets are missing, {conflicts} conflicts are open. Settle the conflicts; for missing sheets give the chair's reason.</translation>
    </message>
    <message>
        <source>{round} can't begin: no judge is assigned to {entries}. Nothing was changed; draw the assignment, or assign judges by hand.</source>
        <translation>{round} can't begin: no judge is assigned to {entries}. Nothing was changed; draw the assignment, or assign judges by hand.</translation>
    </message>
    <message>
        <source>{round} combines places, to which no points can be added. Nothing was changed.</source>
        <translation>{round} combines places, to which no points can be added. Nothing was changed.</translation>
    </message>
    <message>
        <source>{round} has begun: packs are out or sheets are in. Rules, entries and panel stay as they are.</source>
        <translation>{round} has begun: packs are out or sheets are in. Rules, entries and panel stay as they are.</translation>
    </message>
    <message>
        <source>{round} has not begun: its rubric can be changed as it is. Nothing was changed.</source>
        <translation>{round} has not begun: its rubric can be changed as it is. Nothing was changed.</translation>
    </message>
    <message>
        <source>{round} is closed. Nothing was changed; the chair can open it again with a reason.</source>
        <translation>{round} is closed. Nothing was changed; the chair can open it again with a reason.</translation>
    </message>
    <message>
        <source>{round} is not closed yet. Nothing was printed or changed; close it first.</source>
        <translation>{round} is not closed yet. Nothing was printed or changed; close it first.</translation>
    </message>
    <message>
        <source>{round} is not the last round, so nothing is decided from it. Nothing was printed; choose round {last}, or print the other papers only.</source>
        <translation>{round} is not the last round, so nothing is decided from it. Nothing was printed; choose round {last}, or print the other papers only.</translation>
    </message>
    <message>
        <source>{round} is the last round: nothing goes on from it. Nothing was changed.</source>
        <translation>{round} is the last round: nothing goes on from it. Nothing was changed.</translation>
    </message>
    <message>
        <source>{round}: no sheet was given on an earlier version of the rubric. Nothing was changed.</source>
        <translation>{round}: no sheet was given on an earlier version of the rubric. Nothing was changed.</translation>
    </message>
    <message>
        <source>{round}: the chair has ruled on the sheets of earlier versions already. Nothing was changed; take that ruling back first.</source>
        <translation>{round}: the chair has ruled on the sheets of earlier versions already. Nothing was changed; take that ruling back first.</translation>
    </message>
    <message>
        <source>{round}: the severity of these judges can't be compared, because no entry that they marked was marked by any of the others: {judges}. Nothing was changed; give them an entry in common.</source>
        <translation>{round}: the severity of these judges can't be compared, because no entry that they marked was marked by any of the others: {judges}. Nothing was changed; give them an entry in common.</translation>
    </message>
    <message>
        <source>{unit} has {most} entries already, as many as the rules allow. Nothing was changed.</source>
        <translation>{unit} has {most} entries already, as many as the rules allow. Nothing was changed.</translation>
    </message>
    <message>
        <source>{watched} of {needed} seconds that the rules ask for were played of entry {entry}. Play on, or give a reason.</source>
        <translation>{watched} of {needed} seconds that the rules ask for were played of entry {entry}. Play on, or give a reason.</translation>
    </message>
    <message>
        <source>{where}: a key has small letters, digits, - and _ only</source>
        <translation>{where}: a key has small letters, digits, - and _ only</translation>
    </message>
    <message>
        <source>{where}: a method of ranks has no floor in points; leave the floor empty, or take a method of points</source>
        <translation>{where}: a method of ranks has no floor in points; leave the floor empty, or take a method of points</translation>
    </message>
    <message>
        <source>{where}: a picture of this shape is never the way up that the rules ask for</source>
        <translation>{where}: a picture of this shape is never the way up that the rules ask for</translation>
    </message>
    <message>
        <source>{where}: a shared place ends every tie; what follows it is never asked</source>
        <translation>{where}: a shared place ends every tie; what follows it is never asked</translation>
    </message>
    <message>
        <source>{where}: a weighted mean can't drop sheets; leave none out, or take another method</source>
        <translation>{where}: a weighted mean can't drop sheets; leave none out, or take another method</translation>
    </message>
    <message>
        <source>{where}: does not go with a method of ranks, whose figures are no points</source>
        <translation>{where}: does not go with a method of ranks, whose figures are no points</translation>
    </message>
    <message>
        <source>{where}: exactly one of its settings must be there</source>
        <translation>{where}: exactly one of its settings must be there</translation>
    </message>
    <message>
        <source>{where}: goes by votes of the public, of which this round has none</source>
        <translation>{where}: goes by votes of the public, of which this round has none</translation>
    </message>
    <message>
        <source>{where}: goes with totals of sheets or with marks of each criterion, not with what is combined here</source>
        <translation>{where}: goes with totals of sheets or with marks of each criterion, not with what is combined here</translation>
    </message>
    <message>
        <source>{where}: has no criterion that must be marked</source>
        <translation>{where}: has no criterion that must be marked</translation>
    </message>
    <message>
        <source>{where}: is missing</source>
        <translation>{where}: is missing</translation>
    </message>
    <message>
        <source>{where}: must be a list</source>
        <translation>{where}: must be a list</translation>
    </message>
    <message>
        <source>{where}: must be a number</source>
        <translation>{where}: must be a number</translation>
    </message>
    <message>
        <source>{where}: must be a number in quotes</source>
        <translation>{where}: must be a number in quotes</translation>
    </message>
    <message>
        <source>{where}: must be a number in quotes with at most two decimals</source>
        <translation>{where}: must be a number in quotes with at most two decimals</translation>
    </message>
    <message>
        <source>{where}: must be a whole number</source>
        <translation>{where}: must be a whole number</translation>
    </message>
    <message>
        <source>{where}: must be an object</source>
        <translation>{where}: must be an object</translation>
    </message>
    <message>
        <source>{where}: must be greater than zero</source>
        <translation>{where}: must be greater than zero</translation>
    </message>
    <message>
        <source>{where}: must be text in quotes</source>
        <translation>{where}: must be text in quotes</translation>
    </message>
    <message>
        <source>{where}: must be true or false</source>
        <translation>{where}: must be true or false</translation>
    </message>
    <message>
        <source>{where}: must not be empty</source>
        <translation>{where}: must not be empty</translation>
    </message>
    <message>
        <source>{where}: needs several sheets of an entry; here the judges agree on one</source>
        <translation>{where}: needs several sheets of an entry; here the judges agree on one</translation>
    </message>
    <message>
        <source>{where}: no such rule, section or criterion</source>
        <translation>{where}: no such rule, section or criterion</translation>
    </message>
    <message>
        <source>{where}: no such setting</source>
        <translation>{where}: no such setting</translation>
    </message>
    <message>
        <source>{where}: not a JSON document</source>
        <translation>{where}: not a JSON document</translation>
    </message>
    <message>
        <source>{where}: not of the form that the schema says</source>
        <translation>{where}: not of the form that the schema says</translation>
    </message>
    <message>
        <source>{where}: not one of the known words</source>
        <translation>{where}: not one of the known words</translation>
    </message>
    <message>
        <source>{where}: only the last round gives prizes</source>
        <translation>{where}: only the last round gives prizes</translation>
    </message>
    <message>
        <source>{where}: only the weighted mean goes by the judges' weights; take it, or give all the same weight</source>
        <translation>{where}: only the weighted mean goes by the judges' weights; take it, or give all the same weight</translation>
    </message>
    <message>
        <source>{where}: outside of what is possible</source>
        <translation>{where}: outside of what is possible</translation>
    </message>
    <message>
        <source>{where}: points for places need a table of points, and no other method has one</source>
        <translation>{where}: points for places need a table of points, and no other method has one</translation>
    </message>
    <message>
        <source>{where}: stands twice</source>
        <translation>{where}: stands twice</translation>
    </message>
    <message>
        <source>{where}: the band reaches outside of its criterion's range</source>
        <translation>{where}: the band reaches outside of its criterion's range</translation>
    </message>
    <message>
        <source>{where}: the step does not divide the range</source>
        <translation>{where}: the step does not divide the range</translation>
    </message>
    <message>
        <source>{where}: there is no earlier round</source>
        <translation>{where}: there is no earlier round</translation>
    </message>
    <message>
        <source>{where}: there is no later round</source>
        <translation>{where}: there is no later round</translation>
    </message>
    <message>
        <source>{where}: there is no such setting in version 1; write version 2 at the head of the file</source>
        <translation>{where}: there is no such setting in version 1; write version 2 at the head of the file</translation>
    </message>
    <message>
        <source>{where}: two whole numbers with a colon between, such as 16:9</source>
        <translation>{where}: two whole numbers with a colon between, such as 16:9</translation>
    </message>
    <message>
        <source>{where}: written for a newer version of the program</source>
        <translation>{where}: written for a newer version of the program</translation>
    </message>
    <message>
        <source>{where}: {{code}}, {{title}}, {{unit}} and * may stand in it, and one of the first three must</source>
        <translation>{where}: {{code}}, {{title}}, {{unit}} and * may stand in it, and one of the first three must</translation>
    </message>
    <message>
        <source>“{cell}” can mean several blocks of the rules; write the key</source>
        <translation>“{cell}” can mean several blocks of the rules; write the key</translation>
    </message>
    <message>
        <source>“{cell}” can mean several criteria; write the key</source>
        <translation>“{cell}” can mean several criteria; write the key</translation>
    </message>
    <message>
        <source>“{cell}” can mean several units</source>
        <translation>“{cell}” can mean several units</translation>
    </message>
    <message>
        <source>“{cell}” has fewer entries than the rules ask for</source>
        <translation>“{cell}” has fewer entries than the rules ask for</translation>
    </message>
    <message>
        <source>“{cell}” has more entries than the rules allow</source>
        <translation>“{cell}” has more entries than the rules allow</translation>
    </message>
    <message>
        <source>“{cell}” is neither yes nor no</source>
        <translation>“{cell}” is neither yes nor no</translation>
    </message>
    <message>
        <source>“{cell}” is not a key</source>
        <translation>“{cell}” is not a key</translation>
    </message>
    <message>
        <source>“{cell}” is not a list of bands</source>
        <translation>“{cell}” is not a list of bands</translation>
    </message>
    <message>
        <source>“{cell}” is not a number of points with at most two decimals</source>
        <translation>“{cell}” is not a number of points with at most two decimals</translation>
    </message>
    <message>
        <source>“{cell}” is not a number with at most two decimals</source>
        <translation>“{cell}” is not a number with at most two decimals</translation>
    </message>
    <message>
        <source>“{cell}” is not a step greater than zero</source>
        <translation>“{cell}” is not a step greater than zero</translation>
    </message>
    <message>
        <source>“{cell}” is not a weight greater than zero</source>
        <translation>“{cell}” is not a weight greater than zero</translation>
    </message>
    <message>
        <source>“{cell}” is not a whole number of votes</source>
        <translation>“{cell}” is not a whole number of votes</translation>
    </message>
    <message>
        <source>“{cell}” is, but for the tones, a name that may not enter</source>
        <translation>“{cell}” is, but for the tones, a name that may not enter</translation>
    </message>
    <message>
        <source>“{cell}” would be a second chair</source>
        <translation>“{cell}” would be a second chair</translation>
    </message>
    <message>
        <source>“{text}” can't stand in “{paper_field}”: it takes {what}. The earlier words stay.</source>
        <translation>“{text}” can't stand in “{paper_field}”: it takes {what}. The earlier words stay.</translation>
    </message>
    <message>
        <source>“{text}” is no page. Type pages with commas between them, ranges with a dash: 1-3, 5.</source>
        <translation>“{text}” is no page. Type pages with commas between them, ranges with a dash: 1-3, 5.</translation>
    </message>
    <message>
        <source>“{text}” is not a mark. Type a number with at most two decimals.</source>
        <translation>“{text}” is not a mark. Type a number with at most two decimals.</translation>
    </message>
    <message>
        <source>“{text}” is not a number of at most 12 digits. Nothing was recorded.</source>
        <translation>“{text}” is not a number of at most 12 digits. Nothing was recorded.</translation>
    </message>
    <message>
        <source>“{text}” is not an amount of money. Type whole đồng, such as 1.500.000.</source>
        <translation>“{text}” is not an amount of money. Type whole đồng, such as 1.500.000.</translation>
    </message>
    <message>
        <source>“{text}” is set before the title by itself: choose it at the power of signing.</source>
        <translation>“{text}” is set before the title by itself: choose it at the power of signing.</translation>
    </message>
</context>
</TS>
