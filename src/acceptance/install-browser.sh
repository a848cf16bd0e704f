#!/bin/sh
# The browser tests need Chromium, its driver and a font with Chinese characters.
# Installs what is missing from Debian's packages where it may; otherwise says what to install.
set -eu

missing=""
command -v chromium >/dev/null 2>&1 || missing="$missing chromium"
command -v chromedriver >/dev/null 2>&1 || missing="$missing chromium-driver"
if ! command -v fc-list >/dev/null 2>&1 || [ -z "$(fc-list :lang=zh-cn)" ]; then
  missing="$missing fontconfig fonts-wqy-microhei"
fi
[ -n "$missing" ] || exit 0

if command -v apt-get >/dev/null 2>&1 && [ "$(id -u)" = 0 ]; then
  apt-get update -qq
  # shellcheck disable=SC2086 # one word a package
  DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $missing
  exit 0
fi

echo "The browser tests need these Debian packages (or the same programs from elsewhere):$missing" >&2
echo "Install them, for example: sudo apt-get install$missing" >&2
exit 1
