/** What a system may run, install or follow when it is "opened", instead of showing it. */
const runnableExtensions: ReadonlySet<string> = new Set(
  [
    // Windows: programs, scripts, installers, settings, shortcuts, containers that lose the mark of the web.
    'ade adp app appcontent-ms application appref-ms appx appxbundle bat chm cmd com cpl diagcab diagpkg dll exe gadget hlp hta htt img inf ins isp iso jnlp js jse library-ms lnk',
    'mht mhtml msc msi msix msixbundle msp mst msu ocx pif ps1 ps1xml ps2 psc1 psc2 psd1 psm1 reg scf scr sct search-ms searchconnector-ms',
    'settingcontent-ms shb shs sys theme themepack url vb vbe vbs vhd vhdx vsto website ws wsb wsc wsf wsh xll xbap xnk',
    // macOS: bundles, images, scripts, places.
    'action afploc command dmg fileloc ftploc inetloc mobileconfig mpkg osx pkg prefpane scpt scptd terminal tool webloc workflow',
    // Linux and anywhere: scripts and packages.
    'appimage bash csh deb desktop elf fish flatpak flatpakref jar ksh kts mjs cjs out php pl py pyc pyw pyz rb rpm run',
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
