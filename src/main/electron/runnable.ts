import { extensionOf } from '#shared/domain/file-name.ts';

/** What a system may run, install or follow when it is "opened", instead of showing it. */
const runnableExtensions: ReadonlySet<string> = new Set(
  [
    // Windows: programs, scripts, installers, settings, shortcuts, containers that lose the mark of the web.
    'app appref-ms appx appxbundle bat chm cmd com cpl dll exe gadget hlp hta htt img inf ins isp iso jnlp js jse lnk',
    'mht mhtml msc msi msix msixbundle msp mst ocx pif ps1 ps1xml ps2 psc1 psc2 psd1 psm1 reg scf scr sct search-ms',
    'settingcontent-ms shb shs sys theme themepack url vb vbe vbs vhd vhdx website ws wsc wsf wsh xll xbap xnk',
    // macOS: bundles, images, scripts, places.
    'action command dmg fileloc inetloc mobileconfig mpkg osx pkg prefpane scpt scptd terminal tool webloc workflow',
    // Linux and anywhere: scripts and packages.
    'appimage bash csh deb desktop elf fish flatpak flatpakref jar ksh kts mjs cjs out php pl py pyc pyw pyz rb rpm run',
    'sh snap so tcl ts tsx jsx zsh lua',
  ]
    .join(' ')
    .split(' '),
);

/** Whether a file of that name might be run instead of shown. */
export function isRunnable(name: string): boolean {
  return runnableExtensions.has(extensionOf(name).slice(1));
}
