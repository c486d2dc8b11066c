# Installs and removes the packages on Windows itself, and asks the program how it is. tools/test-windows does the same under Wine.
# Usage: tools/test-windows.ps1 FOLDER
param([Parameter(Mandatory)] [string] $Folder)
$ErrorActionPreference = "Stop"

function Run([string] $Program, [string[]] $Arguments) {
    $process = Start-Process -FilePath $Program -ArgumentList $Arguments -Wait -PassThru
    if ($process.ExitCode -ne 0) { throw "$Program $Arguments ended with $($process.ExitCode)" }
}

# The program has no console: what it says goes to a file.
function Test-Program([string] $Program) {
    $report = Join-Path $env:TEMP "balise.json"
    $process = Start-Process -FilePath $Program -ArgumentList "--self-check=json" -RedirectStandardOutput $report -Wait -PassThru
    Get-Content $report
    if ($process.ExitCode -ne 0) { throw "$Program says that something is wrong" }
}

$setup = (Get-ChildItem "$Folder/Balise-*-setup.exe").FullName
$msi = (Get-ChildItem "$Folder/Balise-*.msi").FullName

Run $setup @("/S")
$installed = "$env:LOCALAPPDATA\Programs\Balise"
Test-Program "$installed\balise.exe"
Run "$installed\uninstall.exe" @("/S")
Start-Sleep -Seconds 5 # The uninstaller goes on from a copy of itself.
if (Test-Path $installed) { throw "the installer left $installed behind" }

Run "msiexec.exe" @("/i", "`"$msi`"", "/qn", "/norestart")
Test-Program "$env:ProgramFiles\Balise\balise.exe"
Run "msiexec.exe" @("/x", "`"$msi`"", "/qn", "/norestart")
if (Test-Path "$env:ProgramFiles\Balise") { throw "the MSI left its folder behind" }
"installed, asked and removed twice"
