/** Which distributions bring a module: the two names differ often, and nothing but the distribution itself says so. A list of the well known. */
import { normal } from './names.ts';

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
    .map((module) => [module, normal(module)]),
].filter(([module]) => module !== '');
const broughtBy = new Map(PAIRS.map(([module = '', ...distributions]) => [module, distributions]));
/** Some that bring more modules than anybody would list. */
const MANIFOLD = new Set(
  'pywin32 pyobjc pyobjc-core jupyter gdal wxpython future pyopengl azure lightning google-api-core google-auth protobuf opentelemetry-api opentelemetry-sdk'.split(
    ' ',
  ),
);
/** Distributions of which all modules are listed above. */
const WELL_KNOWN = new Set(
  PAIRS.flatMap(([, ...distributions]) => distributions.filter((name) => !MANIFOLD.has(name))),
);

/** The distributions, normalised, of which any one brings the module; the likeliest first. */
export const bringing = (module: string): readonly string[] => [
  ...new Set([...(broughtBy.get(module) ?? []), normal(module)]),
];

/** Whether the module is one that people know by this name. */
export const isKnownModule = (module: string): boolean => broughtBy.has(module);
export const knownModules: readonly string[] = [...broughtBy.keys()];

/** The words of a name that tell it from others. */
function words(name: string): readonly string[] {
  const all = normal(name)
    .replace(/^(?:types|python3?|py|django|flask|pytest)-?(?=\w{3})/, '')
    .split('-');
  return all.filter((word) => !/^(?:|python3?|py3?|stubs|client|sdk|lib)$/.test(word));
}

/** Whether nobody can rule out, by the names alone, that the distribution brings the module: one of the two begins or ends with the other. */
export function mayBring(distribution: string, module: string): boolean {
  if (WELL_KNOWN.has(distribution)) return false;
  const [given, wanted] = [words(distribution), words(module)];
  const [a, b] = [given.join(''), wanted.join('')];
  if (a === b || given.includes(b) || wanted.includes(a)) return true;
  if (Math.min(a.length, b.length) < SHORTEST) return false;
  return a.startsWith(b) || b.startsWith(a) || a.endsWith(b) || b.endsWith(a);
}

const SHORTEST = 4;
