"use strict";
exports.id = 4102;
exports.ids = [4102];
exports.modules = {

/***/ 36223:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   B9: () => (/* binding */ defines),
/* harmony export */   LJ: () => (/* binding */ starSources),
/* harmony export */   NY: () => (/* binding */ findsItsOwn),
/* harmony export */   Q: () => (/* binding */ isDynamic)
/* harmony export */ });
/** Whether the text of a module defines a name, as far as a text can tell without being run. */
/** Entries put into the table of modules, and a module that takes hold of itself. */
const MODULES = /\bsys\s*\.\s*modules\s*(?:\[\s*__name__|\[[^=\n]{0,200}\]\s*=(?!=)|\.\s*(?:update|setdefault|__setitem__))|\bmodules\s*=\s*sys\s*\.\s*modules\b(?!\s*\[)|\bsetattr\s*\(\s*(?:sys|module|mod|this|_?self_?module)\b/;
/** The lazy loaders in use. */
const LAZY = /\b_?lazy_?(?:import|load|module|object|attach)|\battach_stub\b/i;
/** A module-level `__getattr__`, and tables of names that are written to. */
const GETATTR = /\bdef\s+__getattr__\s*\(\s*(?!self\b|cls\b)|__getattr__\s*(?:,|=(?!=))/;
const TABLES = /\b(?:globals|vars|locals)\s*\(\s*\)\s*(?:\[|\.\s*(?:update|setdefault))|=\s*globals\s*\(|\._convert_?\s*\(|^exec\s*\(|\bexec\s*\([^\n]{0,300}\bglobals/m;
const PATHS = /\b__path__\b|\bextend_path\b|\bdeclare_namespace\b|\bmeta_path\b/;
/** Whether a module makes names that its text does not define. */
const isDynamic = (text) => [MODULES, LAZY, GETATTR, TABLES].some((form) => form.test(text));
/** Whether modules below a package may be found where no file is. A `__getattr__` alone does not bring that about. */
const findsItsOwn = (text) => [MODULES, LAZY, PATHS].some((form) => form.test(text));
/** `name` is an identifier. */
function defines(text, name) {
    let found = 'not';
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
        if (WORD.test(text.charAt(at - 1)) || WORD.test(text.charAt(at + name.length)))
            continue;
        const line = lineBefore(text, at);
        const rest = text.slice(at + name.length, at + name.length + 40);
        if (DEFINING.some(([before, after]) => before.test(line) && after.test(rest)))
            return 'defined';
        found = 'doubtful';
    }
    return found;
}
/** Characters of a line that are looked at before a name. */
const LONGEST = 200;
/** What stands before an offset in its line; of a long line the end, behind a sign that begins nothing. */
function lineBefore(text, at) {
    const near = text.slice(Math.max(at - LONGEST, 0), at);
    const start = near.lastIndexOf('\n') + 1;
    return start === 0 && at > LONGEST ? `!${near}` : near.slice(start);
}
const WORD = /[\w\u0080-\uFFFF]/;
const ANY = /^/;
const DEFINING = [
    [/^\s*(?:async\s+)?(?:def|class|type)\s+$/, ANY],
    [/\bas\s+$/, ANY],
    [/^\s*(?:from\s+\S+\s+)?import\b[^#]*$/, ANY],
    [/^\s*$/, /^\s*(?::[^=]|=(?!=)|,|\)|\s*$|\s*#|\s*\n)/],
    [/^\s*\(?(?:\s*\*?\w+\s*[,=])*\s*\*?$/, /^\s*(?:[,)]|=(?!=))/],
];
/** The modules that a text takes everything from: `from .a import *`, as written. */
function starSources(text) {
    return Array.from(text.matchAll(STAR), ([, module]) => module ?? '');
}
const STAR = /^[ \t]*from[ \t]+([.\w]{1,300})[ \t]+import[ \t]*\(?[ \t]*\*/gm;


/***/ }),

/***/ 7171:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   q: () => (/* binding */ normal),
/* harmony export */   x: () => (/* binding */ requirementName)
/* harmony export */ });
/** Names of distributions as people write them for pip, conda and others. */
/** One spelling for all of a distribution's: PEP 503. */
const normal = (name) => name.toLowerCase().replace(/[-_.]+/g, '-');
const REQUIREMENT = /^[A-Za-z0-9](?:[A-Za-z0-9._-]{0,100}[A-Za-z0-9])?(?![A-Za-z0-9._-]*[/:\\])/;
/** Characters of a requirement that are looked at. */
const LONGEST = 300;
/** The distribution that a requirement (PEP 508) begins with, normalised; undefined for paths and addresses. */
function requirementName(written) {
    const name = REQUIREMENT.exec(written.trim().slice(0, LONGEST))?.[0];
    return name === undefined ? undefined : normal(name);
}


/***/ }),

/***/ 73055:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Dr: () => (/* binding */ lockedNames),
/* harmony export */   FG: () => (/* binding */ configNames),
/* harmony export */   Hq: () => (/* binding */ installedNames),
/* harmony export */   i2: () => (/* binding */ condaNames),
/* harmony export */   mD: () => (/* binding */ pipRequirements),
/* harmony export */   sO: () => (/* binding */ scriptNames),
/* harmony export */   v$: () => (/* binding */ literals)
/* harmony export */ });
/* harmony import */ var _names_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7171);
/** What the other files name that declare distributions: pip's requirement files, setup.cfg, setup.py, conda's environments. */

const INCLUDE = /^(?:-r|--requirement|-c|--constraint)[ \t=]*(\S+)/;
const EGG = /#egg=([\w.-]+)/;
function pipRequirements(text) {
    const names = [];
    const includes = [];
    for (const line of text.split('\n').map((written) => written.trim())) {
        const include = INCLUDE.exec(line)?.[1];
        const egg = EGG.exec(line)?.[1];
        const name = egg === undefined ? (addressed(line) ?? (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .requirementName */ .x)(line)) : (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .normal */ .q)(egg);
        if (include !== undefined)
            includes.push(include);
        else if (name !== undefined)
            names.push(name);
    }
    return { names, includes };
}
/** `https://…/flash_attn-2.6-cp311-none-any.whl`, `git+https://…/frob.git@main`: what the last part of an address is called. */
const ADDRESSED = /^(?:-e[ \t]+|--editable[ =])?[\w+]{2,12}:\/\/[^\s#?]{0,400}\/([A-Za-z][\w.]*(?:-[A-Za-z][\w.]*)*)[^/\s]*$/;
function addressed(line) {
    const name = ADDRESSED.exec(line
        .slice(0, LONGEST_LINE)
        .replace(/[#?;].*$/, '')
        .trim())?.[1];
    return name === undefined ? undefined : (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .normal */ .q)(name.replace(/\.(?:git|whl|zip|tar\.gz|tgz)$/, ''));
}
const LONGEST_LINE = 600;
const KEY = /^([\w.-]+)[ \t]*[=:](.*)$/;
const REQUIRES = /(?:requires?|deps|dependencies)$/;
/** The requirements in a `setup.cfg` or `tox.ini`: values of keys that say so, and all of the section of extras. */
function configNames(text) {
    const names = [];
    let section = '';
    let key = '';
    for (const line of text.split('\n')) {
        const [, opened, value = ''] = KEY.exec(line) ?? [];
        if (line.startsWith('['))
            section = line;
        else if (opened !== undefined)
            key = opened;
        const wanted = REQUIRES.test(key) || section.includes('extras_require');
        // Tox writes the environment before what only it needs.
        const written = (opened === undefined ? line : value).trim().replace(/^[\w{},!.-]+:[ \t]+/, '');
        if (wanted && !line.startsWith('['))
            names.push(written.split(/[,;]/).flatMap((one) => (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .requirementName */ .x)(one) ?? []));
    }
    return names.flat();
}
/** Every string of a script that could be a requirement. */
function scriptNames(text) {
    const lines = Array.from(text.matchAll(BLOCKS), ([, a, b]) => (a ?? b ?? '').split('\n')).flat();
    return [...literals(text), ...lines].flatMap((literal) => (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .requirementName */ .x)(literal) ?? []);
}
/** Lists that are written as one long string. */
const BLOCKS = /"{3}([^"\\]{1,4000})"{3}|'{3}([^'\\]{1,4000})'{3}/g;
/** The plain strings of a script, quotes removed. */
function literals(text) {
    return Array.from(text.matchAll(/"([^"\\\n]{1,200})"|'([^'\\\n]{1,200})'/g), ([, a, b]) => a ?? b ?? '');
}
const LISTED = /^\s*-\s*["']?(?:[\w.-]+::)?([A-Za-z0-9][\w.-]*)/;
const INLINE = /^\s*(?:-\s*)?(?:dependencies|pip):\s*\[([^\]]{0,2000})\]/;
/** The items of the lists in an `environment.yml`, those below `pip:` among them. */
function condaNames(text) {
    return text.split('\n').flatMap((line) => {
        const inline = INLINE.exec(line)?.[1];
        const items = inline === undefined ? [line] : inline.split(',').map((item) => `- ${item.trim()}`);
        return items.flatMap((item) => LISTED.exec(item)?.[1] ?? []).map(_names_js__WEBPACK_IMPORTED_MODULE_0__/* .normal */ .q);
    });
}
const LOCKED = /^name = "([\w.-]+)"|^ {8}"([\w.-]+)": \{/gm;
/** The distributions that a lockfile of uv, poetry, pdm or pipenv holds. */
function lockedNames(text) {
    return Array.from(text.matchAll(LOCKED), ([, listed, keyed]) => (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .normal */ .q)(listed ?? keyed ?? ''));
}
const INSTALLS = /\b(?:pip3?|uv|conda|mamba|micromamba|poetry|pdm|pipx)[ \t]+(?:pip[ \t]+)?(?:install|add)\b([^\n&|;]{1,400})/g;
/** What a text says to install: `pip install a 'b>=2'`, in a workflow, a script or a comment. */
function installedNames(text) {
    return Array.from(text.matchAll(INSTALLS), ([, written]) => written ?? '')
        .flatMap((written) => written.split(/[\s"'`,)]+/))
        .flatMap((word) => (0,_names_js__WEBPACK_IMPORTED_MODULE_0__/* .requirementName */ .x)(word) ?? []);
}


/***/ }),

/***/ 34102:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  resolvePython: () => (/* binding */ resolvePython)
});

// EXTERNAL MODULE: ./src/checks/imports/answer.ts
var imports_answer = __webpack_require__(64716);
// EXTERNAL MODULE: ./src/checks/repository/paths.ts
var repository_paths = __webpack_require__(57542);
// EXTERNAL MODULE: ./src/checks/near.ts
var checks_near = __webpack_require__(2863);
// EXTERNAL MODULE: ./src/checks/imports/python/names.ts
var python_names = __webpack_require__(7171);
;// CONCATENATED MODULE: ./src/checks/imports/python/distributions.ts
/** Which distributions bring a module: the two names differ often, and nothing but the distribution itself says so. A list of the well known. */

/** `module: distributions that bring it`. */
const BRINGS = `
  _cffi_backend: cffi; _pytest: pytest; _win32typing: types-pywin32 pywin32; _yaml: pyyaml; a2a: a2a-sdk;
  absl: absl-py; ag_ui: ag-ui-protocol; agent_framework: agent-framework agent-framework-core;
  airflow: apache-airflow; alabaster: alabaster sphinx; allauth: django-allauth; ansible: ansible ansible-core;
  apiclient: google-api-python-client; apt: python-apt; apt_pkg: python-apt; asgiref: asgiref django;
  asynchat: pyasynchat; asyncore: pyasyncore; attr: attrs; audioop: audioop-lts;
  azure: azure azure-core azure-identity; backports: backports backports-zoneinfo; billiard: billiard celery;
  Bio: biopython; botocore: botocore boto3; bs4: beautifulsoup4 bs4; bson: pymongo bson; caffe2: torch;
  cairo: pycairo; cassandra: cassandra-driver scylla-driver; cgi: legacy-cgi; cgitb: legacy-cgi;
  chromadb: chromadb chromadb-client; community: python-louvain; consul: python-consul python-consul2 py-consul;
  corsheaders: django-cors-headers; crispy_forms: django-crispy-forms; crypt: standard-crypt crypt-r;
  Crypto: pycryptodome pycrypto; Cryptodome: pycryptodomex; cudf: cudf cudf-cu12;
  cupy: cupy cupy-cuda11x cupy-cuda12x;
  cv2: opencv-python opencv-python-headless opencv-contrib-python opencv-contrib-python-headless opencv;
  dateutil: python-dateutil types-python-dateutil; dbus: dbus-python; debug_toolbar: django-debug-toolbar;
  discord: discord-py py-cord nextcord; distributed: distributed dask; distutils: setuptools;
  django_filters: django-filter; dns: dnspython; docutils: docutils sphinx; docx: python-docx;
  dotenv: python-dotenv; editor: python-editor; engineio: python-engineio; environ: django-environ environ-config;
  factory: factory-boy; faiss: faiss-cpu faiss-gpu faiss; ffmpeg: ffmpeg-python; fitz: pymupdf; functorch: torch;
  geventwebsocket: gevent-websocket; gflags: python-gflags; gi: pygobject; git: gitpython; github: pygithub;
  gitlab: python-gitlab; google: protobuf google-api-core google-auth googleapis-common-protos;
  googleapiclient: google-api-python-client; graphql: graphql-core; greenlet: greenlet gevent; gridfs: pymongo;
  grpc: grpcio; grpc_health: grpcio-health-checking; grpc_reflection: grpcio-reflection; grpc_status: grpcio-status;
  grpc_testing: grpcio-testing; grpc_tools: grpcio-tools; guardian: django-guardian;
  haystack: haystack-ai farm-haystack django-haystack; httpcore: httpcore httpx; hydra: hydra-core;
  igraph: igraph python-igraph; imblearn: imbalanced-learn; imghdr: standard-imghdr; imp: zombie-imp;
  import_export: django-import-export; iniconfig: iniconfig pytest; ipykernel: ipykernel jupyter;
  IPython: ipython jupyter; ipywidgets: ipywidgets jupyter; itemadapter: scrapy itemadapter; jaxlib: jaxlib jax;
  jks: pyjks; jose: python-jose; jwt: pyjwt; kafka: kafka-python kafka-python-ng; keras: keras tensorflow;
  kombu: kombu celery; langchain_core: langchain-core langchain; ldap: python-ldap;
  levenshtein: levenshtein python-levenshtein; Levenshtein: levenshtein python-levenshtein; libfuturize: future;
  lightning_fabric: lightning-fabric lightning; llama_cpp: llama-cpp-python;
  llama_index: llama-index llama-index-core; magic: python-magic python-magic-bin file-magic;
  markdown_it: markdown-it-py; material: mkdocs-material; memcache: python-memcached python3-memcached;
  mkdocs: mkdocs mkdocs-material; model_utils: django-model-utils; mpl_toolkits: matplotlib basemap;
  mptt: django-mptt; multipart: python-multipart multipart; mypy_boto3_s3: mypy-boto3-s3 boto3-stubs types-boto3;
  mypyc: mypy; mysql: mysql-connector-python mysql-connector; MySQLdb: mysqlclient; nacl: pynacl;
  nbconvert: nbconvert jupyter; nmap: python-nmap; notebook: notebook jupyter;
  oauth2_provider: django-oauth-toolkit; onelogin: python3-saml python-saml; objc: pyobjc pyobjc-core; odf: odfpy; ogr: gdal;
  onnxruntime: onnxruntime onnxruntime-gpu; OpenGL: pyopengl; OpenSSL: pyopenssl;
  opentelemetry: opentelemetry-api opentelemetry-sdk; osgeo: gdal; paho: paho-mqtt; parsel: scrapy parsel;
  past: future; phonenumber_field: django-phonenumber-field; PIL: pillow pillow-simd;
  pinecone: pinecone pinecone-client; pipes: standard-pipes; pkg_resources: setuptools; pl_bolts: lightning-bolts;
  playhouse: peewee; pluggy: pluggy pytest; pptx: python-pptx; psycopg2: psycopg2 psycopg2-binary psycopg2cffi;
  psycopg: psycopg psycopg-binary; psycopg_pool: psycopg-pool psycopg; pwiz: peewee; py: py pytest;
  pydantic_ai: pydantic-ai pydantic-ai-slim; pydantic_core: pydantic-core pydantic; pyflink: apache-flink;
  pylab: matplotlib; pylsp: python-lsp-server; pymdownx: pymdown-extensions mkdocs-material;
  pynvml: nvidia-ml-py pynvml nvidia-ml-py3; pypandoc: pypandoc pypandoc-binary;
  PySide6: pyside6 pyside6-essentials; pythoncom: pywin32; pythonjsonlogger: python-json-logger;
  pywintypes: pywin32; pyximport: cython; rapidjson: python-rapidjson; rest_framework: djangorestframework;
  rest_framework_nested: drf-nested-routers; rest_framework_simplejwt: djangorestframework-simplejwt;
  reversion: django-reversion; ruamel: ruamel-yaml; s3transfer: s3transfer boto3; sass: libsass; serial: pyserial;
  sha3: pysha3; simple_history: django-simple-history; skimage: scikit-image;
  sklearn: scikit-learn scikit-learn-intelex; skopt: scikit-optimize; slack: slackclient;
  slugify: python-slugify unicode-slugify; snappy: python-snappy; snowflake: snowflake-connector-python;
  socketio: python-socketio; socks: pysocks; sockshandler: pysocks; spdx: spdx-tools;
  speech_recognition: speechrecognition; sqlparse: sqlparse django; starlette: starlette fastapi;
  stdnum: python-stdnum; storages: django-storages; strands: strands-agents; strawberry: strawberry-graphql;
  taggit: django-taggit; tavily: tavily-python; telegram: python-telegram-bot;
  telnetlib: standard-telnetlib telnetlib3; tensorboard: tensorboard tensorflow;
  tensorflow: tensorflow tensorflow-cpu tensorflow-gpu tensorflow-macos tf-nightly;
  tensorflow_datasets: tensorflow-datasets tfds-nightly; tensorrt: tensorrt nvidia-tensorrt; tlz: toolz;
  torch: torch pytorch pytorch-cpu; torchgen: torch; tree: dm-tree; umap: umap-learn; usb1: libusb1; usb: pyusb;
  uwsgidecorators: uwsgi; vcr: vcrpy; vine: vine celery; weaviate: weaviate-client; websocket: websocket-client;
  whois: python-whois; win32api: pywin32; win32com: pywin32; win32con: pywin32; win32event: pywin32;
  win32file: pywin32; win32gui: pywin32; win32process: pywin32; win32security: pywin32; win32service: pywin32;
  win32serviceutil: pywin32; wx: wxpython; xdg: pyxdg xdg; xdist: pytest-xdist; Xlib: python-xlib;
  yaml: pyyaml types-pyyaml; zmq: pyzmq; zope: zope-interface;`;
/** Modules that are called like the one distribution that brings them. */
const LIKEWISE = `
  accelerate aiohttp aiomysql aioredis aiosqlite alembic anthropic anyio apache_beam arrow asyncpg attrs babel
  bcrypt black blinker boto3 cachecontrol cachetools celery certifi cffi channels channels_redis chardet
  charset_normalizer click clickhouse_driver cohere colorama colorlog confluent_kafka coverage cryptography Cython
  dash_bootstrap_components dask dataclasses_json datasets decorator deepspeed defusedxml dirty_equals
  dj_database_url django django_celery_beat django_celery_results django_extensions docker drf_spectacular drf_yasg
  elasticsearch exceptiongroup fabric faker fastapi filelock flake8 flask flask_admin flask_babel flask_bcrypt
  flask_caching flask_cors flask_jwt_extended flask_limiter flask_login flask_mail flask_migrate flask_restful
  flask_socketio flask_sqlalchemy flask_wtf flax freezegun funcy gensim gevent google_auth_httplib2
  google_auth_oauthlib gql gradio graphene graphene_django graphql_relay gspread gunicorn h11 h2 html5lib httplib2
  httpx huggingface_hub humanize hypothesis idna import_string importlib_metadata importlib_resources
  influxdb_client invoke ipdb isodate isort itsdangerous jax jinja2 joblib json_log_formatter jsonschema
  jupyter_client jupyter_core kazoo kubernetes langchain_community langchain_openai ldap3 lightgbm lightning loguru
  lxml lz4 markdown markdownify markupsafe marshmallow matplotlib mdit_py_plugins mistralai mock more_itertools moto
  multidict mypy mypy_extensions netaddr networkx nltk nose nox numba numpy oauth2client oauthlib openai OpenImageIO
  openpyxl optax orjson packaging pallets_sphinx_themes pandas paramiko passlib patch_ng peewee pendulum pexpect
  pickle5 pip platformdirs playwright plotly ply polars prompt_toolkit psutil psycopg2cffi pyaes pyarrow
  pyasn1_modules pybind11 pycocotools pycparser pydantic pydantic_settings pygments pylint pymemcache pymongo
  pymupdf pymysql PyQt5 PyQt6 pyrsistent pysftp PySide2 pyspark pytest pytest_asyncio pytest_cov pytest_django
  pytest_httpbin pytest_httpserver pytest_mock python_multipart pytorch_lightning pytz qdrant_client qrcode redis
  requests requests_mock requests_oauthlib requests_toolbelt rich ruff scipy scrapy seaborn selenium
  sentence_transformers sentry_sdk setuptools shapely simplejson six slack_bolt slack_sdk sniffio spacy sphinx
  sphinx_rtd_theme sqlalchemy sqlmodel streamlit stripe structlog sympy tables tabulate tenacity tensorflow_hub
  termcolor tiktoken time_machine tokenizers toml tomli tomlkit toolz torchvision tox tqdm transformers tree_sitter
  trio trustme twilio twisted typeguard typer typing_extensions tzlocal ujson unidiff urllib3 uvicorn uwsgi
  vertica_python virtualenv vobject watchdog webargs websockets werkzeug wheel wrapt xgboost xlrd xlsxwriter
  xmltodict yarl zstandard zstd`;
const PAIRS = [
    ...BRINGS.split(';').map((entry) => entry.trim().split(/:? /)),
    ...LIKEWISE.trim()
        .split(/\s+/)
        .map((module) => [module, (0,python_names/* normal */.q)(module)]),
].filter(([module]) => module !== '');
const broughtBy = new Map(PAIRS.map(([module = '', ...distributions]) => [module, distributions]));
/** Some that bring more modules than anybody would list. */
const MANIFOLD = new Set('pywin32 pyobjc pyobjc-core jupyter gdal wxpython future pyopengl azure lightning google-api-core google-auth protobuf opentelemetry-api opentelemetry-sdk'.split(' '));
/** Distributions of which all modules are listed above. */
const WELL_KNOWN = new Set(PAIRS.flatMap(([, ...distributions]) => distributions.filter((name) => !MANIFOLD.has(name))));
/** The distributions, normalised, of which any one brings the module; the likeliest first. */
const bringing = (module) => [
    ...new Set([...(broughtBy.get(module) ?? []), (0,python_names/* normal */.q)(module)]),
];
/** Whether the module is one that people know by this name. */
const isKnownModule = (module) => broughtBy.has(module);
const knownModules = [...broughtBy.keys()];
/** The words of a name that tell it from others. */
function words(name) {
    const all = (0,python_names/* normal */.q)(name)
        .replace(/^(?:types|python3?|py|django|flask|pytest)-?(?=\w{3})/, '')
        .split('-');
    return all.filter((word) => !/^(?:|python3?|py3?|stubs|client|sdk|lib)$/.test(word));
}
/** Whether nobody can rule out, by the names alone, that the distribution brings the module: one of the two begins or ends with the other. */
function mayBring(distribution, module) {
    if (WELL_KNOWN.has(distribution))
        return false;
    const [given, wanted] = [words(distribution), words(module)];
    const [a, b] = [given.join(''), wanted.join('')];
    if (a === b || given.includes(b) || wanted.includes(a))
        return true;
    if (Math.min(a.length, b.length) < SHORTEST)
        return false;
    return a.startsWith(b) || b.startsWith(a) || a.endsWith(b) || b.endsWith(a);
}
const SHORTEST = 4;

;// CONCATENATED MODULE: ./src/checks/imports/python/standard.ts
/** Python's standard library, 3.8 to 3.15: its modules and the versions that have them. From the documentation and the interpreters themselves. */
const PLAIN = new Set(`__future__ __main__ abc aifc annotationlib antigravity argparse array ast asynchat asyncore atexit audioop base64 bdb
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
  webbrowser winreg winsound xdrlib xxlimited zipapp zipfile zipimport zlib zoneinfo`.split(/\s+/));
/** Packages whose modules are their own business. */
const LOOSE = new Set('distutils encodings ensurepip idlelib lib2to3 pydoc_data test turtledemo venv'.split(' '));
const PACKAGES = {
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
    tkinter: 'colorchooser commondialog constants dialog dnd filedialog font messagebox scrolledtext simpledialog tix ttk',
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
const SINCE = {
    9: 'zoneinfo graphlib asyncio.threads',
    10: 'asyncio.mixins importlib.readers',
    11: `tomllib asyncio.taskgroups asyncio.timeouts importlib.resources.abc importlib.resources.readers
    importlib.resources.simple importlib.simple wsgiref.types`,
    13: 'dbm.sqlite3 importlib.metadata.diagnose',
    14: `annotationlib asyncio.graph asyncio.tools compression concurrent.futures.interpreter concurrent.interpreters
    pathlib.types string.templatelib`,
    15: 'math.integer profiling xml.utils',
};
const GONE = {
    9: 'dummy_threading xml.etree.cElementTree',
    10: 'formatter parser symbol',
    11: 'binhex',
    12: 'asynchat asyncore distutils imp smtpd',
    13: `aifc audioop cgi cgitb chunk crypt imghdr lib2to3 mailcap msilib nis nntplib ossaudiodev pipes sndhdr spwd sunau
    telnetlib tkinter.tix uu xdrlib`,
};
const since = byName(SINCE);
const gone = byName(GONE);
function byName(versions) {
    return new Map(Object.entries(versions).flatMap(([minor, names]) => names.split(/\s+/).map((name) => [name, Number(minor)])));
}
/** Whether the first part of a dotted name is the library's. */
const isStandard = (top) => MODULES.has(top);
/** Whether the library has the module, in any version; names with a leading underscore and those of loose packages are not told apart. */
function hasModule(name) {
    const [top = '', ...below] = name.split('.');
    return MODULES.has(name) || (MODULES.has(top) && (LOOSE.has(top) || below.some((part) => part.startsWith('_'))));
}
/** The versions that have a module, by its own range and those of the packages that hold it. */
function rangeOf(name) {
    const [top = ''] = name.split('.');
    const from = since.get(name) ?? since.get(top);
    const to = gone.get(name) ?? gone.get(top);
    return { ...(from === undefined ? {} : { since: from }), ...(to === undefined ? {} : { gone: to }) };
}
const standardModules = [...MODULES];
/** What Python 2 had under names that Python 3 has not. */
const PYTHON_2 = new Set(`__builtin__ anydbm BaseHTTPServer Bastion CGIHTTPServer ConfigParser Cookie cookielib copy_reg cPickle cStringIO
  dbhash dircache dumbdbm dummy_thread exceptions fpformat ftplib2 gdbm HTMLParser htmlentitydefs htmllib httplib ihooks
  imputil md5 mhlib mimetools MimeWriter mimify multifile mutex new popen2 posixfile Queue repr rexec rfc822 robotparser
  sets sgmllib sha SimpleHTTPServer SimpleXMLRPCServer SocketServer statvfs StringIO thread Tkinter tkFileDialog
  tkMessageBox toaiff urllib2 urlparse user UserDict UserList UserString whichdb xmlrpclib`.split(/\s+/));

;// CONCATENATED MODULE: ./src/checks/imports/python/known.ts
/** Modules that no distribution brings and that are there all the same: a host program, a system's package manager or an installer supplies them. */


const SUPPLIED = [
    [
        'an installation of Python',
        'pip setuptools pkg_resources wheel _distutils_hack sitecustomize usercustomize easy_install',
    ],
    ['a type checker', '_typeshed'],
    [
        'Blender',
        'bpy bpy_extras bpy_types _bpy bmesh mathutils bgl blf gpu gpu_extras aud addon_utils rna_prop_ui bl_math bl_ui bl_operators idprop imbuf nodeitems_utils freestyle',
    ],
    ['Autodesk', 'maya pymel MaxPlus pymxs adsk shotgun_api3'],
    ['Houdini', 'hou toolutils'],
    ['Nuke', 'nuke nukescripts'],
    ['Unreal Engine', 'unreal'],
    ['Cinema 4D, 3ds Max or Rhino', 'c4d rhinoscriptsyntax scriptcontext Rhino Grasshopper'],
    ['GIMP, Krita or Inkscape', 'gimp gimpfu gimpenums krita inkex'],
    ['an office suite or e-book reader', 'uno unohelper calibre calibre_plugins aqt'],
    ['a chat client', 'weechat hexchat'],
    ['Odoo', 'odoo openerp'],
    ['Home Assistant', 'homeassistant'],
    ['a build tool', 'waflib SCons'],
    ['FreeCAD', 'FreeCAD FreeCADGui Part Draft Sketcher'],
    ['KiCad', 'pcbnew'],
    ['QGIS or ArcGIS', 'qgis arcpy'],
    ['a debugger', 'gdb lldb'],
    ['a disassembler', 'idaapi idautils idc ida_bytes ida_funcs ida_hexrays ida_kernwin ida_name ghidra binaryninja'],
    ['an editor', 'vim neovim sublime sublime_api sublime_plugin package_control'],
    ['Kodi', 'xbmc xbmcgui xbmcplugin xbmcaddon xbmcvfs xbmcdrm'],
    ['a browser', 'js pyodide pyodide_js micropip pyscript'],
    ['a notebook service', 'dbutils google.colab kaggle_secrets awsglue'],
    [
        'MicroPython',
        'machine micropython network utime uos usocket ustruct uasyncio ubinascii urequests upip esp esp32 rp2 pyb framebuf neopixel board digitalio busio microcontroller',
    ],
    ['Java or .NET', 'java javax org com clr System Microsoft jarray'],
    [
        'the system',
        'apt apt_pkg aptsources rpm dnf yum libdnf hawkey koji gi dbus cairo selinux semanage augeas libvirt guestfs ldb samba systemd',
    ],
    ['NVIDIA', 'omni carb pxr isaacsim'],
    ['Splunk or Ansible', 'splunk ansible_collections'],
];
const BY_NAME = new Map(SUPPLIED.flatMap(([by, names]) => names.split(' ').map((name) => [name, by])));
/** Who supplies a module by the first part of its name, or undefined. */
const supplierOf = (top) => BY_NAME.get(top) ?? (isSmall(top) ? 'MicroPython' : undefined);
/** MicroPython has its own of the library's modules, with a `u` before the name: `uctypes`, `urandom`. */
const isSmall = (top) => top.startsWith('u') && isStandard(top.slice(1)) && !isKnownModule(top);

;// CONCATENATED MODULE: ./src/checks/imports/python/says.ts
/** How a finding about Python is worded. */

const help = (near) => near === undefined ? {} : { help: `did you mean \`${near}\`?` };
/** `names` are those that were there to choose from. */
function noModule(written, where, part, names) {
    return {
        is: 'missing',
        kind: 'no-such-file',
        level: 'error',
        message: `\`${written}\` leads to no module: there is no \`${part}\` in \`${where}\``,
        ...help((0,checks_near/* nearest */.pA)(part, names)),
    };
}
function notAPackage(written, module, part) {
    return {
        is: 'missing',
        kind: 'no-such-file',
        level: 'error',
        message: `\`${written}\` leads to no module: \`${module}\` is a module, no package, and holds no \`${part}\``,
    };
}
function noName(name, where, names) {
    return {
        is: 'missing',
        kind: 'no-such-name',
        level: 'error',
        message: `\`${where}\` defines no \`${name}\`, and no module there is called so`,
        ...help((0,checks_near/* nearest */.pA)(name, names)),
    };
}
function noStandard(written, names) {
    return {
        is: 'missing',
        kind: 'no-such-builtin',
        level: 'error',
        message: `Python's standard library has no module \`${written}\``,
        ...help((0,checks_near/* nearest */.pA)(written, names)),
    };
}
function undeclared(name, distribution, near) {
    return {
        is: 'missing',
        kind: 'undeclared-package',
        level: 'warning',
        message: `nothing that is declared or locked is known to bring \`${name}\``,
        help: near === undefined ? `declare \`${distribution}\`, if it is what you mean` : `did you mean \`${near}\`?`,
    };
}

// EXTERNAL MODULE: ./src/checks/imports/python/requirements.ts
var requirements = __webpack_require__(73055);
;// CONCATENATED MODULE: ./src/checks/imports/python/scripts.ts



/** Lines of a comment between its two marks. */
const BLOCK = /^# \/\/\/ script[ \t]*\n((?:#[^\n]*\n){0,200}?)# \/\/\/[ \t]*$/m;
/** Home Assistant's, Sublime Text's, Odoo's, Kodi's and Blender's manifests of plug-ins, and conda's recipes. */
const OF_HOSTS = /^(?:manifest\.json|dependencies\.json|__(?:manifest|openerp)__\.py|addon\.xml|blender_manifest\.toml|(?:meta|recipe)\.ya?ml)$/;
/** Scripts read in one directory. */
const MOST = 40;
/** The distributions, normalised, that scripts and manifests of a host program ask for, in the importer's directory and in those above; and more, where a manifest names more. */
async function askedByScripts(files, importer) {
    const found = await Promise.all((0,repository_paths/* ancestors */.T1)((0,repository_paths/* directoryOf */.jt)(importer)).map((directory) => askingIn(files, directory)));
    const paths = found.flat().filter((path) => path !== importer);
    const asked = await Promise.all(paths.map(async (path) => askedIn((0,repository_paths/* nameOf */.Vb)(path), (await files.text(path)) ?? '')));
    return new Set(asked.flat());
}
async function askingIn(files, directory) {
    const names = [...(await files.entries(directory))].flatMap(([name, kind]) => (kind === 'file' ? [name] : []));
    const scripts = names.filter((name) => name.endsWith('.py') && !OF_HOSTS.test(name));
    const manifests = names.filter((name) => OF_HOSTS.test(name));
    return [...manifests, ...scripts.slice(0, MOST)].map((name) => (0,repository_paths/* within */.ux)(directory, name));
}
function askedIn(name, text) {
    if (/\.ya?ml$/.test(name))
        return (0,requirements/* condaNames */.i2)(text);
    if (OF_HOSTS.test(name))
        return (0,requirements/* scriptNames */.sO)(text.replaceAll(/"script\.module\./g, '"'));
    return (0,requirements/* literals */.v$)(BLOCK.exec(text)?.[1] ?? '').flatMap((one) => (0,python_names/* requirementName */.x)(one) ?? []);
}

;// CONCATENATED MODULE: ./src/checks/imports/python/installed.ts









/**
 * Whether a manifest above the file declares, or its lockfile holds, a distribution that is known to bring the module:
 * another one than the repository's own. `google.cloud.storage` may come with `google-cloud-storage`.
 */
async function isDeclared(project, importer, written) {
    return isIn(project, importer, written, ({ declared, locked = NONE }) => [declared, locked]);
}
/** The same, or a script above the file names one in any of its strings. */
async function isListed(project, importer, written) {
    return isIn(project, importer, written, namesOf);
}
const NONE = new Set();
const namesOf = ({ declared, listed, locked = NONE }) => [
    declared,
    listed,
    locked,
];
/** Parts of a module's name that a distribution's may be made of. */
const DEEPEST = 4;
async function isIn(project, importer, written, setsOf) {
    const parts = written.split('.').slice(0, DEEPEST);
    const names = [...bringing(parts[0] ?? ''), ...parts.map((_, index) => (0,python_names/* normal */.q)(parts.slice(0, index + 1).join('-')))];
    const manifests = await project.manifests((0,repository_paths/* directoryOf */.jt)(importer));
    const own = new Set(manifests.flatMap((manifest) => [...manifest.own]));
    const sets = manifests.flatMap(setsOf);
    return names.some((name) => !own.has(name) && sets.some((set) => set.has(name)));
}
/** Cheap questions first: most names are declared. */
async function fromDistribution(project, importer, site, written) {
    const [top = ''] = written.split('.');
    const manifests = await project.manifests((0,repository_paths/* directoryOf */.jt)(importer));
    if (await isListed(project, importer, written))
        return imports_answer/* there */.P;
    const supplier = supplierOf(top);
    if (supplier !== undefined)
        return (0,imports_answer/* unknown */.L)(`a module that ${supplier} supplies`);
    if (PYTHON_2.has(top))
        return (0,imports_answer/* unknown */.L)('a module of Python 2');
    if (top.startsWith('_'))
        return (0,imports_answer/* unknown */.L)('a private module, perhaps of Python itself');
    if (manifests.length === 0)
        return (0,imports_answer/* unknown */.L)('no manifest above the file');
    if (manifests.some(({ readable }) => !readable))
        return (0,imports_answer/* unknown */.L)('a manifest that cannot be read');
    if (manifests.some((manifest) => explains(manifest, top)))
        return (0,imports_answer/* unknown */.L)('a distribution that may bring the module');
    const { names, distributions, mentioned, whole } = await project.survey();
    if (!whole)
        return (0,imports_answer/* unknown */.L)('a repository too large to be looked over');
    if (names.has(top))
        return (0,imports_answer/* unknown */.L)('a module that another folder of the repository may bring');
    const brought = bringing(top).some((name) => distributions.has(name) || mentioned.has(name));
    if (brought || [...distributions].some((name) => mayBring(name, top)))
        return (0,imports_answer/* unknown */.L)('a distribution that is declared elsewhere in the repository');
    const locked = manifests.some((manifest) => manifest.locked !== undefined);
    const near = slippedFrom(top, manifests);
    if (!locked && near === undefined)
        return (0,imports_answer/* unknown */.L)('not declared, and nothing is locked: another distribution may bring it');
    if (site.typesOnly)
        return (0,imports_answer/* unknown */.L)('for type checkers alone');
    const asked = await askedByScripts(project.files, importer);
    if (bringing(top).some((name) => asked.has(name)) || [...asked].some((name) => mayBring(name, top)))
        return (0,imports_answer/* unknown */.L)('a distribution that a script asks for');
    return undeclared(top, bringing(top)[0] ?? top, near);
}
const explains = (manifest, top) => [...namesOf(manifest), manifest.own].some((names) => [...names].some((name) => mayBring(name, top))) ||
    bringing(top).some((name) => manifest.mentioned.has(name) || manifest.own.has(name));
/** The module that is declared, the library's or the project's own, and that the name is one slip from. */
function slippedFrom(top, manifests) {
    const held = new Set(manifests.flatMap(namesOf).flatMap((names) => [...names]));
    const named = manifests.flatMap(({ declared, own }) => [...declared, ...own]);
    const declared = named.map((name) => name.replaceAll('-', '_'));
    const brought = knownModules.filter((module) => bringing(module).some((name) => held.has(name)));
    const near = (0,checks_near/* nearest */.pA)(top, [...declared, ...brought, ...standardModules.filter((name) => !name.includes('.'))]);
    return near !== undefined && oneSlip(top, near) && !isKnownModule(top) ? near : undefined;
}
/** Shorter names are too near to one another. */
const installed_SHORTEST = 6;
/** One letter too many, too few or another, or two neighbours swapped. */
function oneSlip(a, b) {
    if (Math.min(a.length, b.length) < installed_SHORTEST || Math.abs(a.length - b.length) > 1 || a === b)
        return false;
    let from = 0;
    while (from < a.length && a.charAt(from) === b.charAt(from))
        from += 1;
    const [restA, restB] = [a.slice(from), b.slice(from)];
    const swapped = restA.charAt(0) === restB.charAt(1) && restA.charAt(1) === restB.charAt(0);
    return (restA.slice(1) === restB ||
        restA === restB.slice(1) ||
        restA.slice(1) === restB.slice(1) ||
        (swapped && restA.slice(2) === restB.slice(2)));
}

// EXTERNAL MODULE: ./src/checks/imports/python/defines.ts
var defines = __webpack_require__(36223);
;// CONCATENATED MODULE: ./src/checks/imports/python/module.ts

/** A compiled module: `_speedups.cpython-313-x86_64-linux-gnu.so`, `fast.pyd`; or the source of one. */
const COMPILED = /^(?:so|pyd|pyc|pyx|dll|dylib|abi3\.so|cpython-.*|cp\d.*|pypy.*)$/;
/** `parts` may be empty: then the directory itself is meant. */
async function findModule(files, directory, parts) {
    let at = await packageAt(files, directory);
    for (const [depth, part] of parts.entries()) {
        const next = await inside(files, at, part);
        if (next === undefined)
            return { is: 'absent', parent: at, part, depth };
        if (next.is === 'doubtful')
            return next;
        at = next;
    }
    return at;
}
/** A package before a module, a module before a directory that is no package. */
async function inside(files, parent, part) {
    if (parent.is !== 'package')
        return undefined;
    const entries = await files.entries(parent.directory);
    const held = entries.get(part);
    const directory = held === 'directory' ? await packageAt(files, (0,repository_paths/* within */.ux)(parent.directory, part)) : undefined;
    if (directory?.is === 'doubtful' || directory?.text !== undefined)
        return directory;
    return moduleAmong(entries, parent.directory, part) ?? directory ?? elsewhere(held);
}
function moduleAmong(entries, directory, part) {
    for (const extension of ['py', 'pyi', 'pyw']) {
        const kind = entries.get(`${part}.${extension}`);
        if (kind === 'file')
            return { is: 'module', text: (0,repository_paths/* within */.ux)(directory, `${part}.${extension}`) };
        if (kind !== undefined && kind !== 'directory')
            return elsewhere(kind);
    }
    const compiled = [...entries.keys()].some((name) => name.startsWith(`${part}.`) && COMPILED.test(name.slice(part.length + 1)));
    return compiled ? { is: 'doubtful', why: 'a compiled module' } : undefined;
}
function elsewhere(kind) {
    if (kind === 'symlink')
        return { is: 'doubtful', why: 'behind a symbolic link' };
    return kind === 'submodule' ? { is: 'doubtful', why: 'in a submodule' } : undefined;
}
async function packageAt(files, directory) {
    const entries = await files.entries(directory);
    const init = ['__init__.py', '__init__.pyi'].find((name) => entries.has(name));
    if (init !== undefined && entries.get(init) !== 'file')
        return { is: 'doubtful', why: 'behind a symbolic link' };
    return { is: 'package', directory, text: init === undefined ? undefined : (0,repository_paths/* within */.ux)(directory, init) };
}

;// CONCATENATED MODULE: ./src/checks/imports/python/names-of.ts





/** Modules that star imports are followed into. */
const MOST_FOLLOWED = 40;
const GIVEN = /^__(?:file|name|doc|path|spec|loader|package|dict|builtins|cached|annotations|all)__$/;
/** The worst of the answers: what is missing before what cannot be told. */
async function answerNames(project, module, names) {
    const answers = await Promise.all(names.map((name) => answerName(project, module, name)));
    const missing = answers.find(({ is }) => is === 'missing');
    return missing ?? answers.find(({ is }) => is === 'unknown') ?? imports_answer/* there */.P;
}
async function answerName(project, module, name) {
    const below = module.is === 'package' ? await findModule(project.files, module.directory, [name]) : undefined;
    if (below?.is === 'doubtful')
        return (0,imports_answer/* unknown */.L)(below.why);
    if (below !== undefined && below.is !== 'absent')
        return imports_answer/* there */.P;
    const said = module.text === undefined ? 'not' : await definedIn(project, module.text, name, new Set());
    if (said === 'defined')
        return imports_answer/* there */.P;
    if (said !== 'not')
        return (0,imports_answer/* unknown */.L)(said);
    if (GIVEN.test(name))
        return (0,imports_answer/* unknown */.L)('a name that Python itself may give a module');
    const why = module.is === 'package' ? await whyUnseen(project, module, name) : null;
    const where = module.is === 'package' ? (module.text ?? module.directory) : module.text;
    return why === null ? noName(name, where, await namesIn(project, module)) : (0,imports_answer/* unknown */.L)(why);
}
/** Why a module of that name may be there all the same. */
async function whyUnseen(project, { directory, text }, name) {
    const open = text === undefined ? await project.openness(directory) : null;
    return open ?? project.unseen((0,repository_paths/* within */.ux)(directory, name));
}
/** `defined`, `not`, or why that cannot be told. `seen` are the modules that were asked already. */
async function definedIn(project, path, name, seen) {
    if (seen.has(path))
        return 'not';
    seen.add(path);
    if (seen.size > MOST_FOLLOWED)
        return 'too many star imports';
    const texts = (await Promise.all(beside(path).map(project.files.text))).filter((one) => one !== undefined);
    if (texts.length === 0)
        return 'a module that cannot be read';
    const text = texts.join('\n');
    const said = (0,defines/* defines */.B9)(text, name);
    if (said === 'defined')
        return said;
    if ((0,defines/* isDynamic */.Q)(text))
        return quotes(text, name) ? 'defined' : 'a module that makes names while it runs';
    for (const source of (0,defines/* starSources */.LJ)(text)) {
        const taken = await fromStar(project, path, source, name, seen);
        if (taken !== 'not')
            return taken;
    }
    return said === 'doubtful' ? 'a name that its module mentions' : 'not';
}
/** Names that are made at run time stand in a table. */
const quotes = (text, name) => text.includes(`'${name}'`) || text.includes(`"${name}"`);
/** A stub beside a module speaks for it too, and so does what is compiled to one. */
function beside(path) {
    const stem = path.replace(/\.py[iw]?$/, '');
    return [path, ...['.py', '.pyi', '.pyx'].map((ending) => `${stem}${ending}`).filter((other) => other !== path)];
}
async function fromStar(project, path, source, name, seen) {
    const dots = /^\.*/.exec(source)?.[0].length ?? 0;
    const place = (0,repository_paths/* directoryOf */.jt)(path);
    const roots = dots === 0 ? (await project.roots(place)).sure : (0,repository_paths/* ancestors */.T1)(place).slice(dots - 1, dots);
    const parts = source
        .slice(dots)
        .split('.')
        .filter((part) => part !== '');
    const all = await Promise.all(roots.map((root) => findModule(project.files, root, parts)));
    const found = all.find(({ is }) => is !== 'absent');
    if (found === undefined || found.is === 'doubtful' || found.is === 'absent' || found.text === undefined)
        return 'a name that a star import may bring';
    return definedIn(project, found.text, name, seen);
}
const DEFINITION = /^(?:async[ \t]+)?(?:def|class)[ \t]+(\w+)|^(\w+)[ \t]*[:=]/gm;
async function namesIn(project, module) {
    const text = module.text === undefined ? '' : ((await project.files.text(module.text)) ?? '');
    const held = module.is === 'package' ? [...(await project.files.entries(module.directory)).keys()] : [];
    const defined = Array.from(text.matchAll(DEFINITION), ([, made, set]) => made ?? set ?? '');
    return [...defined, ...held.map((name) => name.replace(/\.pyi?$/, ''))];
}

;// CONCATENATED MODULE: ./src/checks/imports/python/local.ts





async function found(project, site, module) {
    if (module.is === 'doubtful')
        return (0,imports_answer/* unknown */.L)(module.why);
    return site.names === undefined || site.names.length === 0 ? imports_answer/* there */.P : answerNames(project, module, site.names);
}
/** A module has a file or is nowhere, where no distribution can add to the package. */
async function absent(project, written, { parent, part }) {
    if (parent.is === 'doubtful')
        return (0,imports_answer/* unknown */.L)(parent.why);
    const open = await project.openness(parent.is === 'module' ? parent.text : parent.directory);
    if (open !== null)
        return (0,imports_answer/* unknown */.L)(open);
    if (parent.is === 'module')
        return notAPackage(written, parent.text, part);
    const why = await project.unseen((0,repository_paths/* within */.ux)(parent.directory, part));
    if (why !== null)
        return (0,imports_answer/* unknown */.L)(why);
    const copied = await isCopied(project, parent.directory, part);
    return copied ? (0,imports_answer/* unknown */.L)(COPIED) : missing(project, written, parent.directory, part);
}
const COPIED = 'another distribution of the repository, which a build may copy into the package';
/** Whether the repository makes a distribution of that name elsewhere: plug-ins are packed with what they need. */
async function isCopied(project, directory, part) {
    const name = (0,python_names/* normal */.q)(part);
    const above = await project.manifests(directory);
    return above.every(({ own }) => !own.has(name)) && (await project.survey()).made.has(name);
}
async function missing(project, written, directory, part) {
    const beside = await project.files.entries(directory);
    const names = [...beside.keys()].map((name) => name.replace(/\.pyi?$/, ''));
    const said = noModule(written, directory === '' ? '.' : directory, part, names.filter((name) => !name.includes('.')));
    const before = await project.filesBefore.entries(directory);
    const gone = [`${part}.py`, part].find((name) => before.has(name) && !beside.has(name));
    return gone === undefined ? said : { ...said, help: `the change takes \`${(0,repository_paths/* within */.ux)(directory, gone)}\` away` };
}

;// CONCATENATED MODULE: ./src/checks/imports/python/versions.ts





/** The minor versions of Python 3 that are spoken of. */
const OLDEST = 6;
const NEWEST = 14;
async function versionAnswer(project, importer, site, written) {
    const { since = 0, gone = Number.POSITIVE_INFINITY } = rangeOf(written);
    if (since === 0 && gone === Number.POSITIVE_INFINITY)
        return imports_answer/* there */.P;
    const manifests = await project.manifests((0,repository_paths/* directoryOf */.jt)(importer));
    const wanted = manifests.find(({ python }) => python !== undefined)?.python;
    const minors = wanted === undefined ? [] : admitted(wanted);
    const lacking = minors.filter((minor) => minor < since || minor >= gone);
    if (minors.length === 0 && gone < NEWEST)
        return (0,imports_answer/* unknown */.L)('a module that newer versions of Python have not');
    if (lacking.length === 0)
        return imports_answer/* there */.P;
    if (site.typesOnly || (await isListed(project, importer, written)))
        return imports_answer/* there */.P;
    const brought = bringing(written.split('.')[0] ?? '');
    if (manifests.some(({ own }) => brought.some((name) => own.has(name))))
        return (0,imports_answer/* unknown */.L)('a module that the project itself may bring');
    if (lacking.length < minors.length && OWN_PYTHON.test((0,repository_paths/* parts */.rT)(importer).join('/')))
        return (0,imports_answer/* unknown */.L)('a module that only some versions of Python have');
    return lacksVersion(written, since, gone, wanted ?? '');
}
/** Tests and tools run on the version that their authors choose. */
const OWN_PYTHON = /(?:^|\/)(?:tests?|docs?|tools?|scripts?|bin|ci|examples?|benchmarks?|\.[^/]*)\/|^[^/]*$|(?:^|\/)(?:test_|conftest|setup\.py)/;
function lacksVersion(written, since, gone, wanted) {
    const has = since > 0 ? `from Python 3.${since} on` : `up to Python 3.${gone - 1}`;
    return {
        is: 'missing',
        kind: 'no-such-builtin',
        level: 'warning',
        message: `the standard library has \`${written}\` ${has}, and the project admits \`${wanted}\``,
    };
}
const BOUND = /(>=|<=|==|~=|\^|~|>|<|!=)?\s*3\.(\d{1,2})(\.\*|(?:\.\d+)*)/g;
/** The minor versions of Python 3 that a range admits (PEP 440, and poetry's `^` and `~`); empty where it names none. */
function admitted(range) {
    const bounds = Array.from(range.slice(0, 200).matchAll(BOUND), ([, operator = '==', minor, patch = '']) => ({
        operator,
        minor: Number(minor),
        exact: patch !== '' && patch !== '.*' && !/^\.0+$/.test(patch),
    }));
    if (bounds.length === 0)
        return [];
    const all = Array.from({ length: NEWEST - OLDEST + 1 }, (_, index) => OLDEST + index);
    return all.filter((at) => bounds.every(({ operator, minor, exact }) => admits(operator, minor, exact, at)));
}
function admits(operator, minor, exact, at) {
    switch (operator) {
        case '>=':
        case '^':
            return at >= minor;
        case '>':
            return exact ? at >= minor : at > minor;
        case '<=':
            return at <= minor;
        case '<':
            return exact ? at <= minor : at < minor;
        case '!=':
            return exact || at !== minor;
        case '~=':
            return exact ? at === minor : at >= minor;
        default:
            return at === minor;
    }
}

;// CONCATENATED MODULE: ./src/checks/imports/python/absolute.ts









async function resolveAbsolute(project, importer, site, written) {
    const [top = ''] = written.split('.');
    const standard = hasModule(written) ? await versionAnswer(project, importer, site, written) : undefined;
    if (standard?.is === 'there')
        return imports_answer/* there */.P;
    const local = await resolveLocal(project, importer, site, written);
    if (local?.is === 'missing' && isStandard(top))
        return (0,imports_answer/* unknown */.L)(SHADOWS);
    if (local?.is === 'missing' && (await isForeign(project, importer, top)))
        return (0,imports_answer/* unknown */.L)(HIDES);
    if (local !== undefined)
        return local;
    if (isStandard(top))
        return standard ?? missingStandard(project, importer, top, written);
    return fromDistribution(project, importer, site, written);
}
const SHADOWS = 'a module that may hide one of the standard library';
/** Folders in which a distribution keeps its package. */
const SOURCES = ['src', 'lib', 'python'];
const HIDES = 'a folder that is called like a distribution';
/** Whether the name is that of somebody else's distribution, which the repository asks for somewhere: `examples/pydantic` is no `pydantic`. */
async function isForeign(project, importer, top) {
    const manifests = await project.manifests((0,repository_paths/* directoryOf */.jt)(importer));
    if (manifests.some(({ own }) => own.has((0,python_names/* normal */.q)(top))))
        return false;
    const places = ['', ...manifests.map(({ directory }) => directory)];
    const sources = places.flatMap((place) => [place, ...SOURCES.map((name) => (0,repository_paths/* within */.ux)(place, name))]);
    if ((await Promise.all(sources.map(project.files.entries))).some((entries) => entries.has(top)))
        return false;
    return (await project.survey()).distributions.has((0,python_names/* normal */.q)(top));
}
async function missingStandard(project, importer, top, written) {
    if (await isListed(project, importer, top))
        return imports_answer/* there */.P;
    return noStandard(written, standardModules.filter((name) => name.includes('.') || name === top));
}
/** Undefined where no directory that Python may look into holds the first part of the name. */
async function resolveLocal(project, importer, site, written) {
    const { sure, loose } = await project.roots((0,repository_paths/* directoryOf */.jt)(importer));
    const lookBelow = (root) => below(project, importer, { root, site, written });
    const meant = await Promise.all(sure.map(lookBelow));
    const held = meant.filter((answer) => answer !== undefined);
    if (held.some(({ is }) => is === 'there'))
        return imports_answer/* there */.P;
    let touched = false;
    for (const root of loose) {
        const answer = await lookBelow(root);
        if (answer?.is === 'there')
            return imports_answer/* there */.P;
        // A place that lacks the module as well is no place to have it from.
        touched ||= answer !== undefined && (held.length === 0 || answer.is !== 'missing');
    }
    if (held.length === 0 && !touched)
        return undefined;
    // `shop.types` comes with `shop-types` only where `shop` is a directory that several distributions share.
    const top = written.split('.')[0] ?? '';
    const closed = held.length > 0 && held.every(({ is }) => is === 'missing');
    if (await isDeclared(project, importer, closed ? top : written))
        return imports_answer/* there */.P;
    if (touched && !isStandard(top))
        return (0,imports_answer/* unknown */.L)('a module that several folders may bring');
    return held.find(({ is }) => is === 'unknown') ?? held.find(isName) ?? held[0];
}
/** A module that is there and lacks a name says more than another place that lacks the module. */
const isName = (answer) => answer.is === 'missing' && answer.kind === 'no-such-name';
/** Undefined where the directory holds nothing of that name. */
async function below(project, importer, { root, site, written }) {
    const module = await findModule(project.files, root, written.split('.'));
    if (module.is !== 'absent')
        return found(project, site, module);
    if (module.depth === 0)
        return undefined;
    // No module looks into itself for others: `marker.py` that imports `marker.convert` means a distribution of that name.
    if (module.parent.is === 'module' && module.parent.text === importer)
        return undefined;
    const loose = module.depth === 1 && module.parent.is === 'package' && module.parent.text === undefined;
    return loose ? (0,imports_answer/* unknown */.L)(NO_PACKAGE) : absent(project, written, module);
}
const NO_PACKAGE = 'a directory that is no package: any distribution may add to it';

;// CONCATENATED MODULE: ./src/checks/imports/python/relative.ts




async function resolveRelative(project, importer, site, written) {
    const dots = /^\.+/.exec(written)?.[0].length ?? 1;
    const base = (0,repository_paths/* ancestors */.T1)((0,repository_paths/* directoryOf */.jt)(importer))[dots - 1];
    if (base === undefined)
        return (0,imports_answer/* unknown */.L)('a path that leaves the repository');
    const parts = written
        .slice(dots)
        .split('.')
        .filter((part) => part !== '');
    const module = await findModule(project.files, base, parts);
    return module.is === 'absent' ? absent(project, written, module) : found(project, site, module);
}

// EXTERNAL MODULE: ./src/checks/imports/mentions.ts
var mentions = __webpack_require__(62177);
;// CONCATENATED MODULE: ./src/checks/imports/python/setting.ts




/** Input for tests, code to be copied elsewhere, pages that show code. */
const EXAMPLES = /fixture|^_*(?:snapshots?|testdata)_*$|^tests?[-_](?:data|cases|files|projects|packages|apps?|inputs?)$|^(?:data|inputs?|cases|samples|expected|playgrounds?)$|(?:^|[-_.])(?:templates?|tmpl|scaffolds?|boilerplates?|cookiecutter.*)$|[{}]|^\.\w/i;
/** Programs that people copy: what they need is theirs to install. */
const SHOWN = /^(?:examples?|docs?_src|snippets|demos?|tutorials?|samples?|notebooks?)$/i;
const VENDORED = /^_?(?:vendor(?:ed)?|third[-_]?party|extern(?:al|s)?|thirdparty)$/i;
const SAYS_SO = /missing|not_?(?:found|exist|installed|real|there)|non_?exist|no_such|unresolv|invalid|bogus|dummy|foobar/i;
const TESTS = /(?:^|[-_])test(?:s|ing)?(?:$|[-_.])|^conftest\.py$/;
/** Null where nothing is to be said for the absence. `line` is the import's, one-based. */
function excuseOf(file, { specifier, line }, { kind }) {
    const folders = (0,repository_paths/* parts */.rT)((0,repository_paths/* directoryOf */.jt)(file.path));
    const name = specifier ?? '';
    if (file.upkeep !== 'source')
        return `in ${file.upkeep} code`;
    if (folders.some((folder) => VENDORED.test(folder)))
        return 'in vendored code';
    if (folders.some((folder) => EXAMPLES.test(folder)))
        return 'in a fixture or template';
    if (kind === 'undeclared-package' && folders.some((folder) => SHOWN.test(folder)))
        return 'in an example';
    if (kind === 'undeclared-package' && installsItself(file, name))
        return 'a distribution that the file itself asks for';
    if (!(0,repository_paths/* parts */.rT)(file.path).some((part) => TESTS.test(part)))
        return null;
    if (SAYS_SO.test(name))
        return 'a name that says that it is missing';
    return kind === 'undeclared-package' && speaksOf(file, name, line) ? 'a module that a test may make' : null;
}
/** Whether the lines above the import speak of the module. */
function speaksOf({ content }, name, line) {
    if (content.kind !== 'text')
        return false;
    const above = content.text.split('\n', line - 1).filter((one) => !/^\s*(?:import|from)\b/.test(one));
    return above.some((one) => (0,mentions/* mentions */.wy)(one, name.split('.')[0] ?? name));
}
/** A script with dependencies of its own (PEP 723), or one that says what to install. */
function installsItself({ content }, name) {
    if (content.kind !== 'text')
        return false;
    const said = (0,requirements/* installedNames */.Hq)(content.text);
    return (/^# \/\/\/ script\b/m.test(content.text) || bringing(name.split('.')[0] ?? name).some((one) => said.includes(one)));
}

;// CONCATENATED MODULE: ./src/checks/imports/python/resolve.ts




/** Characters of a name. */
const LONGEST = 500;
const NAME = /^\.*[\p{L}_][\p{L}\p{N}_]*(?:\.[\p{L}_][\p{L}\p{N}_]*)*$|^\.+$/u;
/** Whatever could excuse an absence turns "missing" into "unknown", never the other way round. */
async function resolvePython(project, file, site) {
    if (site.specifier === null)
        return (0,imports_answer/* unknown */.L)('a name computed at run time');
    if (site.specifier.length > LONGEST)
        return (0,imports_answer/* unknown */.L)(`a name of more than ${LONGEST} characters`);
    if (site.specifier === '__future__')
        return imports_answer/* there */.P;
    if (!NAME.test(site.specifier))
        return (0,imports_answer/* unknown */.L)('no name of a module');
    const answer = site.specifier.startsWith('.')
        ? await resolveRelative(project, file.path, site, site.specifier)
        : await resolveAbsolute(project, file.path, site, site.specifier);
    if (answer.is !== 'missing')
        return answer;
    // Its module's own line says that the module is missing.
    if (site.kind === 'name' && answer.kind !== 'no-such-name')
        return (0,imports_answer/* unknown */.L)('a name of a module that is not there');
    const excuse = site.excuse ?? excuseOf(file, site, answer);
    if (excuse !== null)
        return (0,imports_answer/* unknown */.L)(excuse);
    // What type checkers alone read breaks no run.
    return site.typesOnly ? { ...answer, level: 'warning' } : answer;
}


/***/ })

};
;