/* Wine of Debian 12 lacks one function of Windows 8 and newer that Rust's library asks for: random bytes for a process.
   This stands in for it in the Wine that the tests run in. It is never shipped. */
#include <windows.h>
#include <ntsecapi.h>

__declspec(dllexport) BOOL WINAPI ProcessPrng(PBYTE bytes, SIZE_T length) {
  return RtlGenRandom(bytes, (ULONG)length);
}
