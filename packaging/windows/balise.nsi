; Balise for one person at home: no administrator's rights, nothing downloaded, French and English, /S for silence.
; Given by packaging/windows/nsis: VERSION, NUMBERS (four parts), FILES, OUT.
Unicode true
Target amd64-unicode
!include MUI2.nsh

!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\Balise"
!define WEBVIEW "Microsoft\EdgeUpdate\Clients\{F3017226-FE2A-4295-8BDF-00C3A9A7E4C5}"

Name "Balise"
OutFile "${OUT}"
InstallDir "$LOCALAPPDATA\Programs\Balise"
InstallDirRegKey HKCU "${UNINSTALL}" "InstallLocation"
RequestExecutionLevel user
SetCompressor /SOLID lzma
SetDateSave off
ShowInstDetails nevershow
BrandingText "Balise ${VERSION}"
VIProductVersion "${NUMBERS}"
VIAddVersionKey /LANG=0 "ProductName" "Balise"
VIAddVersionKey /LANG=0 "ProductVersion" "${VERSION}"
VIAddVersionKey /LANG=0 "FileVersion" "${VERSION}"
VIAddVersionKey /LANG=0 "FileDescription" "Balise"
VIAddVersionKey /LANG=0 "CompanyName" "The authors of Balise"
VIAddVersionKey /LANG=0 "LegalCopyright" "MIT OR Apache-2.0, CC BY-SA 4.0"

!define MUI_ICON "${FILES}/balise.ico"
!define MUI_UNICON "${FILES}/balise.ico"
!define MUI_FINISHPAGE_RUN "$INSTDIR\balise.exe"
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "French"

LangString NoWebView ${LANG_ENGLISH} "Balise is installed, but cannot open yet: a part of Windows that draws its pages, Microsoft Edge WebView2 Runtime, is missing. The person who looks after this computer can install it."
LangString NoWebView ${LANG_FRENCH} "Balise est installée, mais ne peut pas encore s’ouvrir : il manque la partie de Windows qui dessine ses pages, Microsoft Edge WebView2 Runtime. La personne qui s’occupe de cet ordinateur peut l’installer."
LangString Forget ${LANG_ENGLISH} "Also erase what Balise kept on this computer for you?"
LangString Forget ${LANG_FRENCH} "Effacer aussi ce que Balise a gardé pour vous sur cet ordinateur ?"

; The version of the web view, or nothing: as Microsoft says to look for it, for the computer and then for the person.
!macro WebView RESULT
  SetRegView 64
  ReadRegStr ${RESULT} HKLM "SOFTWARE\WOW6432Node\${WEBVIEW}" "pv"
  StrCmp ${RESULT} "" 0 +2
  ReadRegStr ${RESULT} HKCU "Software\${WEBVIEW}" "pv"
  StrCmp ${RESULT} "0.0.0.0" 0 +2
  StrCpy ${RESULT} ""
!macroend

Section "Balise"
  SetOutPath "$INSTDIR"
  File "${FILES}/balise.exe"
  File "${FILES}/WebView2Loader.dll"
  File "${FILES}/licences.txt"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortcut "$SMPROGRAMS\Balise.lnk" "$INSTDIR\balise.exe"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayName" "Balise"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayIcon" "$INSTDIR\balise.exe"
  WriteRegStr HKCU "${UNINSTALL}" "Publisher" "The authors of Balise"
  WriteRegStr HKCU "${UNINSTALL}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${UNINSTALL}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${UNINSTALL}" "NoModify" 1
  WriteRegDWORD HKCU "${UNINSTALL}" "NoRepair" 1
  !insertmacro WebView $0
  StrCmp $0 "" 0 +2
  MessageBox MB_OK|MB_ICONINFORMATION "$(NoWebView)" /SD IDOK
SectionEnd

Section "Uninstall"
  Delete "$INSTDIR\balise.exe"
  Delete "$INSTDIR\WebView2Loader.dll"
  Delete "$INSTDIR\licences.txt"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  RMDir "$LOCALAPPDATA\Programs" ; Goes only when nothing else is in it.
  Delete "$SMPROGRAMS\Balise.lnk"
  DeleteRegKey HKCU "${UNINSTALL}"
  ; What a person kept is theirs: in silence it stays.
  MessageBox MB_YESNO|MB_ICONQUESTION|MB_DEFBUTTON2 "$(Forget)" /SD IDNO IDNO +2
  RMDir /r "$LOCALAPPDATA\org.balise.app"
SectionEnd
