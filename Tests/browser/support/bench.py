"""The browser of one worker: contexts that listen for whatever a page must not do."""

import contextlib
import functools
import http.server
import threading
import urllib.parse

from playwright.sync_api import sync_playwright

from .looks import INSTALL

# Not `chromium --headless`: that draws the buttons and bars of a window nobody sees, for each context anew. 15 contexts and 60
# pages took it 32 s of processor time; the shell, of the same engine and version, 11 s.
CHROMIUM = "/usr/bin/chromium-headless-shell"
ARGUMENTS = ["--no-sandbox", "--disable-dev-shm-usage"]
PHONE = {"width": 390, "height": 844}
SUBPATH = "/some/where/below"


class _Handler(http.server.SimpleHTTPRequestHandler):
    """The site below a sub-path, as a project's page on a shared host."""

    def translate_path(self, path):
        path = urllib.parse.urlsplit(path).path
        inside = path.removeprefix(SUBPATH) if path.startswith(SUBPATH + "/") else "/nothing-outside-the-sub-path"
        return super().translate_path(inside)

    def log_message(self, *_):
        pass


class Bench:
    """Opens pages for a check, and reports to it each request, error and dialog that should not be."""

    def __init__(self, patience=20000):
        self._patience = patience
        self._playwright = sync_playwright().start()
        self._browsers = {}
        self._servers = {}
        self.report = None

    def browser(self, *extra):
        if extra not in self._browsers:
            self._browsers[extra] = self._playwright.chromium.launch(
                executable_path=CHROMIUM, headless=True, args=ARGUMENTS + list(extra))
        return self._browsers[extra]

    def close(self):
        for browser in self._browsers.values():
            browser.close()
        for server in self._servers.values():
            server.shutdown()
        self._playwright.stop()

    def origin(self, site):
        """Address of the site over http: a server of our own, below a sub-path, on a free port."""
        folder = str(site.folder)
        if folder not in self._servers:
            server = http.server.ThreadingHTTPServer(
                ("127.0.0.1", 0), functools.partial(_Handler, directory=folder))
            threading.Thread(target=server.serve_forever, daemon=True).start()
            self._servers[folder] = server
        return f"http://127.0.0.1:{self._servers[folder].server_port}{SUBPATH}/"

    @contextlib.contextmanager
    def context(self, site, *, width=1280, height=800, dark=False, script=True, touch=False, http=False,
                forced=False, reduced=False, big_text=False, permissions=(), beside=None, policy=True):
        """A fresh context. `big_text` doubles the browser's own text size, as its settings do; `beside` is a second site on the same disk; without `policy` pages may do what their own policy forbids."""
        browser = self.browser("--blink-settings=defaultFontSize=32") if big_text else self.browser()
        context = browser.new_context(
            viewport={"width": width, "height": height}, color_scheme="dark" if dark else "light",
            java_script_enabled=script, has_touch=touch, is_mobile=touch,
            forced_colors="active" if forced else "none", reduced_motion="reduce" if reduced else "no-preference",
            permissions=list(permissions), locale="en-GB", service_workers="allow", bypass_csp=not policy)
        context.set_default_timeout(self._patience)
        if script:
            context.add_init_script(INSTALL)
        base = self.origin(site) if http else site.folder.as_uri() + "/"
        context.base = base
        allowed = (base, beside.folder.as_uri() + "/") if beside else (base,)
        context.on("page", lambda page: self._listen(page, allowed + ("data:",)))
        try:
            yield context
        finally:
            context.close()

    @contextlib.contextmanager
    def page(self, site, path="index.html", **modes):
        """One page in a context of its own. `path` may end in a query and a fragment."""
        with self.context(site, **modes) as context:
            page = context.new_page()
            page.goto(context.base + path)
            yield page

    def _listen(self, page, allowed):
        report = self.report.overheard

        def request(r):
            if not r.url.startswith(allowed):
                report(page.url, f"asks for {r.url}")

        def failed(r):
            if "ERR_ABORTED" not in (r.failure or ""):
                report(page.url, f"{r.url} did not load: {r.failure}")

        def response(r):
            if r.status >= 400 and not r.url.endswith("/favicon.ico"):
                report(page.url, f"{r.url} is answered with {r.status}")

        def console(message):
            if message.type == "error" and "favicon.ico" not in message.text + str(message.location):
                report(page.url, f"console error: {message.text}")

        def dialog(d):
            report(page.url, f"opens a dialog of the browser: {d.message}")
            d.dismiss()

        page.on("request", request)
        page.on("requestfailed", failed)
        page.on("response", response)
        page.on("console", console)
        page.on("pageerror", lambda error: report(page.url, f"script error: {error}"))
        page.on("dialog", dialog)
        page.on("websocket", lambda socket: report(page.url, f"opens a socket to {socket.url}"))
        page.on("worker", lambda worker: report(page.url, f"starts a worker, {worker.url}"))
