#!/bin/sh
# Puts the tool under a prefix: install.sh BUILD PREFIX, BUILD being a folder of build products such as .build/release.
set -eu
build=$(CDPATH='' cd -- "$1" && pwd -P)
mkdir -p "$2"
prefix=$(CDPATH='' cd -- "$2" && pwd -P)
here=$(CDPATH='' cd -- "$(dirname -- "$0")/.." && pwd -P)
tool=$prefix/libexec/mockmerchant
share=$prefix/share

install -d "$prefix/bin" "$tool" "$share/mockmerchant" "$share/man/man1" "$share/bash-completion/completions" \
	"$share/zsh/site-functions" "$share/fish/vendor_completions.d"
install "$build/mockmerchant" "$tool/mockmerchant"
# What an earlier version left there must not stand beside what this one brings.
rm -rf "$tool"/*.resources "$share/mockmerchant/scenarios" "$share/mockmerchant/fixtures"
cp -R "$build"/*.resources "$tool"
cp -R "$here/scenarios" "$here/fixtures" "$share/mockmerchant"
ln -sfn ../libexec/mockmerchant/mockmerchant "$prefix/bin/mockmerchant"

# What the program says of itself; a settings file of the current folder has no say in it.
cd "$share/mockmerchant"
run() { env -i "$build/mockmerchant" "$@"; }
run --generate-completion-script bash >"$share/bash-completion/completions/mockmerchant"
run --generate-completion-script zsh >"$share/zsh/site-functions/_mockmerchant"
run --generate-completion-script fish >"$share/fish/vendor_completions.d/mockmerchant.fish"
run manual >"$share/man/man1/mockmerchant.1"
