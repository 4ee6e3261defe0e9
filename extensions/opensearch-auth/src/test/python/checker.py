"""A reverse proxy that recomputes each request's AWS Signature Version 4 with botocore and answers 403 to wrong ones.

Usage: checker.py SERVICE REGION [BACKEND_URL]
Prints the port it listens on (loopback only). Without a backend a right request is answered with an empty JSON object.
PUT /_checker/keys takes {"<key id>": {"secret": "...", "token": "..."}} in place of the known keys; GET /_checker/report tells what was seen.
A 403 has no body, as from a domain that is asked with HEAD.
"""
import calendar
import hashlib
import http.client
import json
import re
import sys
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qsl, urlsplit

from botocore.auth import SigV4Auth
from botocore.awsrequest import AWSRequest
from botocore.credentials import Credentials

SERVICE, REGION = sys.argv[1], sys.argv[2]
BACKEND = urlsplit(sys.argv[3]) if len(sys.argv) > 3 else None
AUTHORIZATION = re.compile(
    r'AWS4-HMAC-SHA256 Credential=([^/]+)/(\d{8})/([^/]+)/([^/]+)/aws4_request, ?SignedHeaders=([^,]+), ?Signature=([0-9a-f]{64})$')
CLOCK_SKEW = 300

lock = threading.Lock()
keys = {}
report = {'right': 0, 'wrong': [], 'byKey': {}}


def refusal(method, target, headers, body):
    """Why this request is refused, or None; and the key id it used."""
    match = AUTHORIZATION.match(headers.get('authorization', ''))
    if not match:
        return 'not signed', None
    key_id, day, region, service, names, signature = match.groups()
    signed = names.split(';')
    date = headers.get('x-amz-date', '')
    if (region, service) != (REGION, SERVICE):
        return f'signed for {service} in {region}', key_id
    with lock:
        key = keys.get(key_id)
    if key is None:
        return f'unknown key {key_id}', key_id
    if headers.get('x-amz-security-token') != key.get('token') or ('token' in key and 'x-amz-security-token' not in signed):
        return 'session token wrong or not signed', key_id
    if date[:8] != day or abs(time.time() - calendar.timegm(time.strptime(date, '%Y%m%dT%H%M%SZ'))) > CLOCK_SKEW:
        return f'date {date}', key_id
    if 'host' not in signed or 'x-amz-date' not in signed or 'x-amz-content-sha256' not in signed:
        return f'signed headers {names}', key_id
    if headers['x-amz-content-sha256'] != hashlib.sha256(body).hexdigest():
        return 'hash of the body', key_id
    if SERVICE == 'aoss' and 'content-length' in signed:
        return 'content-length is signed', key_id
    path, _, query = target.partition('?')
    request = AWSRequest(method, f'https://{headers["host"]}{path}', headers={name: headers[name] for name in signed}, data=body,
                         params=parse_qsl(query, keep_blank_values=True))
    request.context['timestamp'] = date
    signer = SigV4Auth(Credentials(key_id, key['secret'], key.get('token')), SERVICE, REGION)
    expected = signer.signature(signer.string_to_sign(request, signer.canonical_request(request)), request)
    return (None if expected == signature else 'signature'), key_id


class Handler(BaseHTTPRequestHandler):
    protocol_version = 'HTTP/1.1'

    def log_message(self, *args):
        pass

    def body(self):
        if self.headers.get('Transfer-Encoding') != 'chunked':
            return self.rfile.read(int(self.headers.get('Content-Length', 0)))
        parts = []
        while True:
            size = int(self.rfile.readline(), 16)
            parts.append(self.rfile.read(size))
            self.rfile.readline()
            if size == 0:
                return b''.join(parts)

    def answer(self, status, body=b'', content_type='application/json', headers=()):
        self.send_response(status)
        self.send_header('Content-Type', content_type)
        for name, value in headers:
            self.send_header(name, value)
        self.send_header('Content-Length', str(len(body)))
        self.end_headers()
        if self.command != 'HEAD':
            self.wfile.write(body)

    def handle_request(self):
        # the handler's own path has double slashes removed
        target = self.raw_requestline.decode('iso-8859-1').split(' ')[1]
        body = self.body()
        if target.startswith('/_checker/'):
            return self.control(target, body)
        headers = {name.lower(): value for name, value in self.headers.items()}
        reason, key_id = refusal(self.command, target, headers, body)
        with lock:
            if reason:
                report['wrong'].append({'method': self.command, 'target': target, 'reason': reason})
            else:
                report['right'] += 1
                report['byKey'][key_id] = report['byKey'].get(key_id, 0) + 1
        if reason:
            self.answer(403, headers=[('x-amzn-RequestId', 'request-1')])
        elif BACKEND is None:
            self.answer(200, b'{}')
        else:
            self.forward(target, body)

    do_GET = do_HEAD = do_POST = do_PUT = do_DELETE = handle_request

    def control(self, target, body):
        global keys
        with lock:
            if self.command == 'PUT':
                keys = json.loads(body)
            text = json.dumps(report).encode()
        self.answer(200, text)

    def forward(self, target, body):
        connection = http.client.HTTPConnection(BACKEND.hostname, BACKEND.port, timeout=60)
        headers = {'Content-Type': self.headers['Content-Type']} if 'Content-Type' in self.headers else {}
        connection.request(self.command, target, body, headers)
        response = connection.getresponse()
        self.answer(response.status, response.read(), response.getheader('Content-Type', 'application/json'))
        connection.close()


server = ThreadingHTTPServer(('127.0.0.1', 0), Handler)
print(server.server_address[1], flush=True)
server.serve_forever()
