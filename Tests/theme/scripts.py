"""Rules for templates/script: what a module may say, and that its names are declared and used."""

import re

import tree_sitter_javascript
from tree_sitter import Language, Parser

PARSER = Parser(Language(tree_sitter_javascript.language()))

# What browsers offer. A name that is not here and not declared is a slip of the pen.
GLOBALS = set("""
    Boolean CSS Date Infinity Map Math NaN Number Object Set URL URLSearchParams addEventListener clearTimeout document
    encodeURIComponent getComputedStyle history innerHeight localStorage location matchMedia navigator parseFloat performance
    scrollBy scrollTo scrollY setTimeout undefined window
""".split())

# Ways in which text becomes markup or code, and what belongs to a debugger.
FORBIDDEN = {
    "identifier": {"eval", "Function", "console", "alert", "confirm", "prompt", "arguments"},
    "property_identifier": {"innerHTML", "outerHTML", "insertAdjacentHTML", "write", "writeln", "srcdoc", "setHTMLUnsafe", "cssText"},
    "node": {"with_statement": "with", "debugger_statement": "debugger", "variable_declaration": "var", "class_declaration": "class"},
    "operator": {"==", "!="},
}
FUNCTIONS = {"function_declaration", "function_expression", "arrow_function", "method_definition", "generator_function_declaration"}
BLOCKS = {"statement_block", "for_statement", "for_in_statement", "catch_clause", "switch_body"}
LONGEST_LINE = 120


class Scope:
    def __init__(self, outer=None):
        self.outer, self.names, self.used = outer, {}, set()

    def resolve(self, name):
        scope = self
        while scope:
            if name in scope.names:
                scope.used.add(name)
                return True
            scope = scope.outer
        return False


class Module:
    """One module: what it declares, imports, exports and uses."""

    def __init__(self, name, source):
        self.name, self.source = name, source
        self.tree = PARSER.parse(source).root_node
        self.problems, self.imports, self.exports = [], {}, {}
        self.declaring = set()
        self.scope = Scope()
        if self.tree.has_error:
            self.report(self.fault(self.tree), "is no JavaScript")
            return
        self.read_edges()
        self.enter(self.tree, self.scope)
        self.forbid(self.tree)
        self.look_at_text()

    def report(self, node, what):
        self.problems.append(f"templates/script/{self.name}:{node.start_point[0] + 1}:{node.start_point[1] + 1}: {what}")

    def fault(self, node):
        return next((self.fault(child) for child in node.children if child.has_error or child.is_missing), node)

    def text(self, node):
        return node.text.decode()

    def read_edges(self):
        """Imports and exports, of the one form that JoinedScript.swift understands."""
        for node in self.tree.children:
            if node.type == "import_statement":
                origin = self.text(node.child_by_field_name("source")).strip("'\"")
                names = [n for n in self.walk(node) if n.type == "import_specifier"]
                if not names or not re.fullmatch(r"\./[\w-]+\.js", origin) or any(n.child_by_field_name("alias") for n in names):
                    self.report(node, "import is not of the form: import { name } from './module.js';")
                for name in names:
                    self.imports[self.text(name)] = (origin.removeprefix("./"), node)
            elif node.type == "export_statement":
                declaration = node.child_by_field_name("declaration")
                if declaration is None or node.start_point[1]:
                    self.report(node, "export stands in front of a declaration, at the start of a line")
                    continue
                before = node.prev_sibling
                if before is None or before == self.tree.children[0] or before.type != "comment" or not self.text(before).startswith("/**"):
                    self.report(node, "an export has no comment that says what it is")
                for name in self.declared_by(declaration):
                    self.exports[self.text(name)] = node
            elif node.type == "comment":
                continue
        if not self.source.startswith(b"/**\n"):
            self.report(self.tree, "a module begins with a comment that says what it is for")

    def walk(self, node):
        yield node
        for child in node.children:
            yield from self.walk(child)

    def names_in(self, pattern):
        """The identifiers that a pattern declares."""
        kind = pattern.type
        if kind in ("identifier", "shorthand_property_identifier_pattern"):
            yield pattern
        elif kind in ("object_assignment_pattern", "assignment_pattern"):
            yield from self.names_in(pattern.child_by_field_name("left"))
        elif kind == "pair_pattern":
            yield from self.names_in(pattern.child_by_field_name("value"))
        elif kind in ("object_pattern", "array_pattern", "rest_pattern", "formal_parameters"):
            for child in pattern.named_children:
                yield from self.names_in(child)

    def declared_by(self, node):
        """The identifiers that a declaration puts into the scope around it."""
        if node.type in ("lexical_declaration", "variable_declaration"):
            for child in node.named_children:
                if child.type == "variable_declarator":
                    yield from self.names_in(child.child_by_field_name("name"))
        elif node.type in ("function_declaration", "class_declaration", "generator_function_declaration"):
            yield node.child_by_field_name("name")
        elif node.type == "export_statement" and node.child_by_field_name("declaration"):
            yield from self.declared_by(node.child_by_field_name("declaration"))
        elif node.type == "import_specifier":
            yield node.child_by_field_name("name")

    def declare(self, node, scope):
        """Gathers what is declared in this scope, and not in one inside of it."""
        for child in node.children:
            for name in self.declared_by(child):
                self.add(name, scope)
            if child.type not in FUNCTIONS | BLOCKS:
                self.declare(child, scope)

    def add(self, identifier, scope, is_parameter=False):
        name = self.text(identifier)
        self.declaring.add(identifier.start_byte)
        scope.names[name] = (identifier, is_parameter)

    def enter(self, node, scope):
        """Declares what a scope holds, then looks at each use."""
        if node.type in FUNCTIONS:
            for field in ("parameters", "parameter"):
                given = node.child_by_field_name(field)
                for name in self.names_in(given) if given else ():
                    self.add(name, scope, is_parameter=True)
        elif node.type == "for_in_statement" and node.child_by_field_name("kind"):
            for name in self.names_in(node.child_by_field_name("left")):
                self.add(name, scope)
        elif node.type == "catch_clause" and node.child_by_field_name("parameter"):
            for name in self.names_in(node.child_by_field_name("parameter")):
                self.add(name, scope)
        self.declare(node, scope)
        self.use(node, scope)
        for name, (identifier, is_parameter) in scope.names.items():
            if scope is not self.scope and name not in scope.used and not is_parameter:
                self.report(identifier, f"'{name}' is not used")

    def use(self, node, scope):
        for child in node.children:
            if child.type in FUNCTIONS | BLOCKS:
                self.enter(child, Scope(scope))
                continue
            if child.type in ("identifier", "shorthand_property_identifier") and child.start_byte not in self.declaring:
                name = self.text(child)
                if not scope.resolve(name) and name not in GLOBALS:
                    self.report(child, f"'{name}' is not declared")
            self.use(child, scope)

    def forbid(self, node):
        for one in self.walk(node):
            if one.type in FORBIDDEN["node"]:
                self.report(one, f"'{FORBIDDEN['node'][one.type]}' is not for us")
            elif one.type in FORBIDDEN and self.text(one) in FORBIDDEN[one.type]:
                self.report(one, f"'{self.text(one)}' is not for us")
            elif one.type == "binary_expression" and self.text(one.child_by_field_name("operator")) in FORBIDDEN["operator"]:
                self.report(one, "compare by === or !==")
            elif one.type == "call_expression":
                self.look_at_call(one)
            elif one.type == "regex" and self.source[: one.start_byte].rstrip()[-1:] in (b")", b"]", b"}"):
                self.report(one, "LeanScript takes a slash after a bracket for a division")

    def look_at_call(self, call):
        function, given = self.text(call.child_by_field_name("function")), call.child_by_field_name("arguments").named_children
        if function in ("setTimeout", "setInterval") and given and given[0].type in ("string", "template_string"):
            self.report(call, f"{function} is given text to run")
        if function.endswith(".setAttribute") and given and re.match(r"['\"]on", self.text(given[0])):
            self.report(call, "a handler set as text")

    def look_at_text(self):
        for number, line in enumerate(self.source.decode().split("\n")):
            if len(line) > LONGEST_LINE:
                self.problems.append(f"templates/script/{self.name}:{number + 1}:1: {len(line)} characters in a line")
            if line != line.rstrip():
                self.problems.append(f"templates/script/{self.name}:{number + 1}:1: white space at the end")


def check(sources, units):
    """Problems of the modules, given in the order in which they are joined; `units` is the script of their unit tests."""
    modules = [Module(name, source) for name, source in sources]
    by_name = {module.name: module for module in modules}
    tested = set(re.findall(rb"\w+", b" ".join(re.findall(rb"import \{(.*?)\}", units, re.S))))
    homes, imported = {}, set()
    for place, module in enumerate(modules):
        before = {other.name for other in modules[:place]}
        for name, (origin, node) in module.imports.items():
            imported.add((origin, name))
            if origin not in before:
                module.report(node, f"{origin} is not joined before this module")
            elif name not in by_name[origin].exports:
                module.report(node, f"{origin} exports no '{name}'")
            if name not in module.scope.used:
                module.report(node, f"'{name}' is imported and not used")
        for name, (identifier, _) in module.scope.names.items():
            if name in module.imports:
                continue
            if name in homes:
                module.report(identifier, f"'{name}' stands in {homes[name]} too, and all modules share one scope")
            homes.setdefault(name, module.name)
    for module in modules:
        for name, (identifier, _) in module.scope.names.items():
            is_needed = (module.name, name) in imported or name in module.exports and name.encode() in tested
            if name not in module.imports and name not in module.scope.used and not is_needed:
                module.report(identifier, f"'{name}' is not used")
            if name in module.exports and not is_needed and name in module.scope.used:
                module.report(identifier, f"nobody imports '{name}'")
    return [problem for module in modules for problem in module.problems]
