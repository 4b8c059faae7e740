@echo off
rem Starts Colloquy on Windows. It needs Java 17 or newer, of JAVA_HOME or on the path.
rem COLLOQUY_JAVA_OPTIONS holds more options for Java, which overrule those in lib\jvm.config.
setlocal
set "HERE=%~dp0"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "PATH=%JAVA_HOME%\bin;%PATH%"
set "FOUND="
for /f "tokens=3" %%v in ('java -version 2^>^&1 ^| findstr /i /c:" version "') do if not defined FOUND set "FOUND=%%~v"
if not defined FOUND (
  echo Colloquy needs Java 17 or newer, and there is none. Install one, for example from https://adoptium.net. 1>&2
  exit /b 4
)
for /f "delims=.-+ tokens=1" %%m in ("%FOUND%") do set "FOUND=%%m"
if %FOUND% LSS 17 (
  echo Colloquy needs Java 17 or newer; the one that was found is older. Install one, or set JAVA_HOME to it. 1>&2
  exit /b 4
)
java "@%HERE%lib\jvm.config" %COLLOQUY_JAVA_OPTIONS% -jar "%HERE%lib\colloquy.jar" %*
exit /b %ERRORLEVEL%
