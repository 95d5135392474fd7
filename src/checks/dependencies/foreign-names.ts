/** Names that belong elsewhere: to another language's packages, to Node.js itself, to every JavaScript runtime. A package of such a name is seldom what was meant. */

/** Names without a package of the same name that people of JavaScript use. */
const PACKAGES: Readonly<Record<string, string>> = {
  Python: `aiohttp alembic asyncio asyncpg autopep8 beautifulsoup beautifulsoup4 boto3 botocore bs4 celery cryptography
    django django-cors-headers django-rest-framework djangorestframework fastapi flake8 flask flask-cors
    flask-login flask-restful flask-sqlalchemy gensim gunicorn huggingface-hub isort itsdangerous jinja2 joblib
    keras langchain-community lightgbm loguru lxml markupsafe marshmallow matplotlib mypy mysqlclient networkx
    nltk numpy opencv-python orjson pandas paramiko passlib pillow pipenv psycopg2 psycopg2-binary pyarrow
    pydantic pyjwt pylint pymongo pymysql pyserial pytest pytest-asyncio pytest-cov python-dateutil
    python-dotenv python-jose python-multipart pytz pyyaml ruamel.yaml scikit-learn scipy scrapy seaborn
    sentence-transformers setuptools simplejson sklearn spacy sqlalchemy sqlalchemy-utils sqlparse starlette
    statsmodels sympy tensorflow torch torchvision typing-extensions ujson urllib3 uvicorn virtualenv websockets
    werkzeug xgboost`,
  Ruby: `actionpack actionview activerecord activesupport bootsnap brakeman byebug cancancan carrierwave devise
    doorkeeper factory_bot factory_bot_rails kaminari minitest nokogiri omniauth pry-byebug pundit railties
    rspec rspec-rails rubocop shoulda-matchers sidekiq simplecov sinatra-contrib sprockets will_paginate`,
  Rust: `actix-web anyhow async-trait lazy_static once_cell parking_lot rayon serde serde_derive serde_json
    serde_yaml structopt thiserror tokio tracing-subscriber`,
  Go: `gin-gonic go-redis gorilla-mux gorm logrus testify zerolog`,
  Java: `assertj-core commons-io commons-lang3 hibernate-core hibernate-validator jackson-core jackson-databind
    junit-jupiter log4j log4j-core mockito mockito-core slf4j slf4j-api spring-boot spring-boot-starter
    spring-boot-starter-test spring-boot-starter-web spring-core spring-security testng`,
  PHP: `guzzlehttp monolog phpmailer phpstan phpunit predis symfony-console symfony-http-foundation`,
  '.NET': `entityframework fluentvalidation newtonsoft.json nunit serilog xunit`,
};

/** Built-ins of Node.js. Those that browsers know as packages, such as `buffer` and `events`, are left out. */
const BUILT_INS = `async_hooks child_process cluster crypto dgram dns fs http http2 https inspector module net os perf_hooks readline repl
  timers tls trace_events tty v8 vm wasi worker_threads zlib`;

const GLOBALS =
  'abortsignal broadcastchannel indexeddb queuemicrotask readablestream settimeout structuredclone textdecoder textencoder';

const words = (text: string): readonly string[] => text.split(/\s+/);

const MEANINGS: ReadonlyMap<string, string> = new Map([
  ...Object.entries(PACKAGES).flatMap(([language, names]) =>
    words(names).map((name) => [name, `a package of ${language}`] as const),
  ),
  ...words(BUILT_INS).map((name) => [name, 'a built-in of Node.js, which needs no package'] as const),
  ...words(GLOBALS).map((name) => [name, 'a built-in of JavaScript, which needs no package'] as const),
]);

/** What the name is known for elsewhere, in words that complete "it is"; undefined where for nothing. */
export const knownElsewhere = (name: string): string | undefined => MEANINGS.get(name.toLowerCase());
