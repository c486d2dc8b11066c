complete -c balise -l lang -d 'Language for this run, above the one kept: fr, en' -r
complete -c balise -l mode -d 'Way to use it for this run: home, class, session. What a policy decided stands above it' -r
complete -c balise -l self-check -d 'Say what works on this computer and what does not, without opening a window. The exit code is 1 when something is wrong' -r -f -a "text\t'Sentences for a person'
json\t'One JSON object for a tool'"
complete -c balise -s h -l help -d 'Print help (see more with \'--help\')'
complete -c balise -s V -l version -d 'Print version'
