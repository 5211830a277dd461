/** What a system may run, install or follow when it is "opened", instead of showing it. */
const runnableExtensions: ReadonlySet<string> = new Set(
  [
    // Windows: programs, scripts, installers, settings, shortcuts, containers that lose the mark of the web.
    'accda accde accdr ade adp app appcontent-ms application appref-ms appx appxbundle bat chm cmd com cpl diagcab diagpkg dll exe gadget hlp hta htt img',
    'inf ins iqy iso isp jnlp js jse library-ms lnk mad maf mam maq mar mas mat mau mav maw mda mde mdt mdw mdz mht mhtml msc msi msix msixbundle msp mst',
    'msu ocx oqy pif printerexport ps1 ps1xml ps2 ps2xml psc1 psc2 psd1 psm1 rdp reg rqy scf scr sct search-ms searchconnector-ms settingcontent-ms shb shs',
    'sys theme themepack udl url vb vbe vbs vhd vhdx vsto website wim ws wsb wsc wsf wsh xbap xll xnk',
    // macOS: bundles, images, scripts, places.
    'action afploc command dmg fileloc ftploc inetloc mobileconfig mpkg osx pkg prefpane scpt scptd terminal tool webloc workflow',
    // Linux and anywhere: scripts and packages.
    'appimage bash bin csh deb desktop elf fish flatpak flatpakref jar ksh kts mjs cjs out phar php pl py py3 pyc pyo pyw pyz pyzw rb rpm run',
    'sh snap so tcl ts tsx jsx zsh lua',
  ]
    .join(' ')
    .split(' '),
);

/** Whether a file of that name might be run instead of shown. */
export function isRunnable(name: string): boolean {
  // All that follows the last dot, however long it is: `.settingcontent-ms` is longer than most.
  return runnableExtensions.has(name.slice(name.lastIndexOf('.') + 1).toLowerCase());
}
