/** Python's standard library, 3.8 to 3.15: its modules and the versions that have them. From the documentation and the interpreters themselves. */

/** Minor versions of Python 3: there from `since`, gone from `gone`. */
export interface Range {
  readonly since?: number;
  readonly gone?: number;
}

const PLAIN = new Set(
  `__future__ __main__ abc aifc annotationlib antigravity argparse array ast asynchat asyncore atexit audioop base64 bdb
  binascii binhex bisect builtins bz2 cProfile calendar cgi cgitb chunk cmath cmd code codecs codeop colorsys compileall
  configparser contextlib contextvars copy copyreg crypt csv dataclasses datetime decimal difflib dis doctest
  dummy_threading enum errno faulthandler fcntl filecmp fileinput fnmatch formatter fractions ftplib functools gc
  genericpath getopt getpass gettext glob graphlib grp gzip hashlib heapq hmac imaplib imghdr imp inspect io ipaddress
  itertools keyword linecache locale lzma mailbox mailcap marshal mimetypes mmap modulefinder msvcrt netrc nis nntplib nt
  ntpath nturl2path numbers opcode operator optparse ossaudiodev parser pdb pickle pickletools pipes pkgutil platform
  plistlib poplib posix posixpath pprint profile pstats pty pwd py_compile pyclbr pydoc queue quopri random re readline
  reprlib resource rlcompleter runpy sched secrets select selectors shelve shlex shutil signal site smtpd smtplib sndhdr
  socket socketserver spwd sre_compile sre_constants sre_parse ssl stat statistics stringprep struct subprocess sunau
  symbol symtable sys sysconfig syslog tabnanny tarfile telnetlib tempfile termios textwrap this threading time timeit
  token tokenize tomllib trace traceback tracemalloc tty turtle types typing unicodedata uu uuid warnings wave weakref
  webbrowser winreg winsound xdrlib xxlimited zipapp zipfile zipimport zlib zoneinfo`.split(/\s+/),
);
/** Packages whose modules are their own business. */
const LOOSE = new Set('distutils encodings ensurepip idlelib lib2to3 pydoc_data test turtledemo venv'.split(' '));

const PACKAGES: Readonly<Record<string, string>> = {
  asyncio: `base_events base_futures base_subprocess base_tasks constants coroutines events exceptions format_helpers
    futures graph locks log mixins proactor_events protocols queues runners selector_events sslproto staggered streams
    subprocess taskgroups tasks threads timeouts tools transports trsock unix_events windows_events windows_utils`,
  collections: 'abc',
  compression: 'bz2 gzip lzma zlib zstd',
  concurrent: 'futures futures.interpreter futures.process futures.thread interpreters',
  ctypes: 'macholib macholib.dyld macholib.dylib macholib.framework util wintypes',
  curses: 'ascii has_key panel textpad',
  dbm: 'dumb gnu ndbm sqlite3',
  email: `base64mime charset contentmanager encoders errors feedparser generator header headerregistry iterators message
    mime mime.application mime.audio mime.base mime.image mime.message mime.multipart mime.nonmultipart mime.text parser
    policy quoprimime utils`,
  html: 'entities parser',
  http: 'client cookiejar cookies server',
  importlib: `abc machinery metadata metadata.diagnose readers resources resources.abc resources.readers resources.simple
    simple util`,
  json: 'decoder encoder scanner tool',
  logging: 'config handlers',
  math: 'integer',
  msilib: 'schema sequence text',
  multiprocessing: `connection context dummy dummy.connection forkserver heap managers pool popen_fork popen_forkserver
    popen_spawn_posix popen_spawn_win32 process queues reduction resource_sharer resource_tracker shared_memory
    sharedctypes spawn synchronize util`,
  os: 'path',
  pathlib: 'types',
  profiling: 'sampling tracing',
  pyexpat: 'errors model',
  re: '',
  sqlite3: 'dbapi2 dump',
  string: 'templatelib',
  tkinter:
    'colorchooser commondialog constants dialog dnd filedialog font messagebox scrolledtext simpledialog tix ttk',
  unittest: 'async_case case loader main mock result runner signals suite util',
  urllib: 'error parse request response robotparser',
  wsgiref: 'handlers headers simple_server types util validate',
  xml: `dom dom.NodeFilter dom.domreg dom.expatbuilder dom.minicompat dom.minidom dom.pulldom dom.xmlbuilder etree
    etree.ElementInclude etree.ElementPath etree.ElementTree etree.cElementTree parsers parsers.expat
    parsers.expat.errors parsers.expat.model sax sax.expatreader sax.handler sax.saxutils sax.xmlreader utils`,
  xmlrpc: 'client server',
};
const MODULES = new Set([
  ...PLAIN,
  ...LOOSE,
  ...Object.entries(PACKAGES).flatMap(([top, below]) => [
    top,
    ...below.split(/\s+/).flatMap((name) => (name === '' ? [] : [`${top}.${name}`])),
  ]),
]);

const SINCE: Readonly<Record<number, string>> = {
  9: 'zoneinfo graphlib asyncio.threads',
  10: 'asyncio.mixins importlib.readers',
  11: `tomllib asyncio.taskgroups asyncio.timeouts importlib.resources.abc importlib.resources.readers
    importlib.resources.simple importlib.simple wsgiref.types`,
  13: 'dbm.sqlite3 importlib.metadata.diagnose',
  14: `annotationlib asyncio.graph asyncio.tools compression concurrent.futures.interpreter concurrent.interpreters
    pathlib.types string.templatelib`,
  15: 'math.integer profiling xml.utils',
};
const GONE: Readonly<Record<number, string>> = {
  9: 'dummy_threading xml.etree.cElementTree',
  10: 'formatter parser symbol',
  11: 'binhex',
  12: 'asynchat asyncore distutils imp smtpd',
  13: `aifc audioop cgi cgitb chunk crypt imghdr lib2to3 mailcap msilib nis nntplib ossaudiodev pipes sndhdr spwd sunau
    telnetlib tkinter.tix uu xdrlib`,
};
const since = byName(SINCE);
const gone = byName(GONE);

function byName(versions: Readonly<Record<number, string>>): ReadonlyMap<string, number> {
  return new Map(
    Object.entries(versions).flatMap(([minor, names]) => names.split(/\s+/).map((name) => [name, Number(minor)])),
  );
}

/** Whether the first part of a dotted name is the library's. */
export const isStandard = (top: string): boolean => MODULES.has(top);
/** Whether the library has the module, in any version; names with a leading underscore and those of loose packages are not told apart. */
export function hasModule(name: string): boolean {
  const [top = '', ...below] = name.split('.');
  return MODULES.has(name) || (MODULES.has(top) && (LOOSE.has(top) || below.some((part) => part.startsWith('_'))));
}
/** The versions that have a module, by its own range and those of the packages that hold it. */
export function rangeOf(name: string): Range {
  const [top = ''] = name.split('.');
  const from = since.get(name) ?? since.get(top);
  const to = gone.get(name) ?? gone.get(top);
  return { ...(from === undefined ? {} : { since: from }), ...(to === undefined ? {} : { gone: to }) };
}

export const standardModules: readonly string[] = [...MODULES];

/** What Python 2 had under names that Python 3 has not. */
export const PYTHON_2 = new Set(
  `__builtin__ anydbm BaseHTTPServer Bastion CGIHTTPServer ConfigParser Cookie cookielib copy_reg cPickle cStringIO
  dbhash dircache dumbdbm dummy_thread exceptions fpformat ftplib2 gdbm HTMLParser htmlentitydefs htmllib httplib ihooks
  imputil md5 mhlib mimetools MimeWriter mimify multifile mutex new popen2 posixfile Queue repr rexec rfc822 robotparser
  sets sgmllib sha SimpleHTTPServer SimpleXMLRPCServer SocketServer statvfs StringIO thread Tkinter tkFileDialog
  tkMessageBox toaiff urllib2 urlparse user UserDict UserList UserString whichdb xmlrpclib`.split(/\s+/),
);
