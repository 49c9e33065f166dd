# make         installs what is missing (Debian), builds the program, builds this repository's dossier
# make install the program, its manual page and its completions, below PREFIX (/usr/local)
# make test    everything that must pass; the same as .ci/run
# make browser, browser-selftest, screenshots: the pages as a reader sees them
# make styleguide writes a page with every part of the theme, light and dark: .build/styleguide/index.html
# make bench   times builds of a made-up dossier against the floor and Hugo (docs/performance.md)
# make gate    holds the count of instructions of one build against the recorded one
# make hostile every hostile input that we know, in a browser; some minutes
# make soak    kills, failing disks, random edits, growth and the same bytes; some two hours
# make fuzz    fuzzes each reader for TIME seconds
# make sanitize  the tests under the address and the thread sanitizer
# make format  puts the sources into their one format
# make clean   removes what was built, but public/, which belongs to the repository

SWIFT ?= swift
PREFIX ?= /usr/local
PYTHON ?= python3
DOSSIER := .build/release/dossier
SWIFT_FILES := Sources Tests docs Package.swift

# One file that needs no Swift where it runs and starts in a few milliseconds; lld, because the
# system's linker warns of a call in the toolchain's own library. Stripped, without symbols that
# others could link to and without tables for unwinding, which nothing in it reads; relocations
# packed and all done at the start, so that they are read-only from then on; and no search for
# libraries beside the program. Tests/scripts/check-program looks at all of this.
RELEASE := -c release --product dossier
ifeq ($(shell uname),Linux)
RELEASE += --static-swift-stdlib --disable-local-rpath -Xswiftc -use-ld=lld
RELEASE += $(foreach option,-s --no-export-dynamic -z now -z relro -z pack-relative-relocs \
  -T $(CURDIR)/Tools/without-unwinding.ld,-Xlinker $(option))
endif

STYLEGUIDE = .venv/bin/python Tools/styleguide/make.py --dossier $(DOSSIER) .build/styleguide
BROWSER = .venv/bin/python Tests/browser/run.py public --dossier $(DOSSIER)

heading = @printf '\n== %s ==\n' "$(1)"

.PHONY: site program install test browser browser-selftest styleguide screenshots bench gate hostile soak fuzz sanitize \
  needs needs-of-tests format clean

site: program
	$(call heading,This repository's dossier)
	$(DOSSIER) build

program: needs
	$(call heading,The program)
	$(SWIFT) build $(RELEASE)

install: program
	install -D -m 755 $(DOSSIER) $(DESTDIR)$(PREFIX)/bin/dossier
	install -D -m 644 docs/dossier.1 $(DESTDIR)$(PREFIX)/share/man/man1/dossier.1
	install -d $(DESTDIR)$(PREFIX)/share/bash-completion/completions \
	  $(DESTDIR)$(PREFIX)/share/zsh/site-functions $(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d
	$(DOSSIER) --generate-completion-script bash > $(DESTDIR)$(PREFIX)/share/bash-completion/completions/dossier
	$(DOSSIER) --generate-completion-script zsh > $(DESTDIR)$(PREFIX)/share/zsh/site-functions/_dossier
	$(DOSSIER) --generate-completion-script fish > $(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d/dossier.fish

needs:
	@Tests/scripts/install-missing libcmark-dev libyaml-dev libxml2-dev

needs-of-tests: needs
	@Tests/scripts/install-missing valgrind chromium-headless-shell python3-venv java=default-jre-headless pdftotext=poppler-utils readelf=binutils
	@Tests/scripts/make-venv .venv Tests/browser/requirements.txt $(PYTHON)

test: needs-of-tests
	$(call heading,Format)
	$(SWIFT) format lint --strict --recursive $(SWIFT_FILES)
	$(call heading,The script, the style and the words of the theme)
	.venv/bin/python Tests/theme/check.py
	$(call heading,Build of the tests: warnings and undeclared imports are errors)
	$(SWIFT) build --build-tests --explicit-target-dependency-import-check error
	$(call heading,Tests)
	$(SWIFT) test --skip-build
	$(call heading,The program)
	$(SWIFT) build $(RELEASE)
	Tests/scripts/check-program $(DOSSIER)
	$(PYTHON) Tools/man-page/make.py $(DOSSIER) --check docs/dossier.1
	$(call heading,This repository's dossier has no faults)
	$(DOSSIER) check --strict
	$(call heading,public/ is what the build gives)
	Tests/scripts/compare-site $(DOSSIER) public
	$(call heading,The data of sites joins)
	Tests/scripts/check-data $(DOSSIER) public
	Tests/scripts/check-data $(DOSSIER)
	$(call heading,Instructions of a build)
	Tests/scripts/count-instructions $(DOSSIER)
	$(call heading,The site in a browser)
	$(BROWSER)
	$(call heading,The style guide shows every part of the theme)
	$(STYLEGUIDE)
	$(call heading,Hostile content: some of every kind)
	.venv/bin/python Tests/hostile/run.py --few --dossier $(DOSSIER)

# The browser tests alone, on public/ as it is: for work on templates/.
browser: needs-of-tests
	$(BROWSER) --times

# Breaks the site and the theme in over a hundred places, one at a time: a check that cannot fail proves nothing.
browser-selftest: needs-of-tests
	.venv/bin/python Tests/browser/selftest.py public --dossier $(DOSSIER)
	.venv/bin/python Tests/theme/selftest.py

# The real program makes it from the real templates and a made-up dossier.
styleguide: program needs-of-tests
	$(STYLEGUIDE)

# The pictures of README.md, in the fonts that the theme asks for.
screenshots: needs-of-tests
	@Tests/scripts/install-missing fonts-crosextra-caladea fonts-roboto
	.venv/bin/python Tests/browser/screenshots.py public docs/images

# make bench N=10000 RUNS=5 HUGO=/path/to/hugo HUGO_SITE=/path/to/the/same/content/for/hugo
bench: program
	$(call heading,Speed)
	DOSSIER=$(DOSSIER) RUNS=$(or $(RUNS),5) HUGO=$(HUGO) HUGO_SITE=$(HUGO_SITE) \
	  CORPUS=$(CORPUS) $(PYTHON) bench/run.py $(or $(N),10000)

gate: program needs-of-tests
	$(call heading,Instructions of a build)
	Tests/scripts/count-instructions $(DOSSIER)

# With all vectors; `make test` takes some of them.
hostile: needs-of-tests
	.venv/bin/python Tests/hostile/run.py --dossier $(DOSSIER)

# strace and faketime put faults where a disk, a machine and a clock would.
soak: needs-of-tests
	@Tests/scripts/install-missing strace faketime disorderfs locales-all
	.venv/bin/python Tests/hostile/run.py --dossier $(DOSSIER)
	ROUNDS=10000 $(SWIFT) test --filter RandomEdits
	ROUNDS=1000 $(SWIFT) test --filter PageKeysTests
	$(PYTHON) Tests/soak/edits.py --dossier $(DOSSIER)
	$(PYTHON) Tests/soak/growth.py --dossier $(DOSSIER)
	$(PYTHON) Tests/soak/surroundings.py --dossier $(DOSSIER)
	$(PYTHON) Tests/soak/same_bytes.py --dossier $(DOSSIER)
	$(PYTHON) Tests/soak/killed.py --dossier $(DOSSIER)
	$(PYTHON) Tests/soak/faults.py --dossier $(DOSSIER)

TIME ?= 60
fuzz: needs
	Tests/fuzz/run $(TIME)

# The test library itself leaks some bytes, so leaks are not looked for. The toolchain's backtrace
# would wait for ever under a sanitizer.
sanitize: needs
	SWIFT_BACKTRACE=enable=no ASAN_OPTIONS=detect_leaks=0 \
	  $(SWIFT) test --sanitize=address --build-path .asan
	SWIFT_BACKTRACE=enable=no $(SWIFT) test --sanitize=thread --build-path .tsan

format:
	$(SWIFT) format --in-place --recursive $(SWIFT_FILES)

clean:
	rm -rf .build .venv .dossier .fuzz .asan .tsan
