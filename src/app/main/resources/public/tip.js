/**
 * The public page of tips. It works alone: no cookies are sent, nothing is kept in the browser, and the receipt code
 * never stands in an address.
 */
(function () {
  'use strict';
  const words = document.body.dataset;
  const base = words.base + '/rest/integrity-risk/1.0/public-tips';
  const find = (id) => document.getElementById(id);
  let code = '';

  async function call(path, value) {
    const settings = { credentials: 'omit', cache: 'no-store', referrerPolicy: 'no-referrer', headers: { Accept: 'application/json' } };
    if (value) {
      settings.method = 'POST';
      settings.headers['Content-Type'] = 'application/json';
      settings.body = JSON.stringify(value);
    }
    const answer = await fetch(base + path + '?lang=' + encodeURIComponent(words.lang), settings);
    const body = await answer.json().catch(() => ({}));
    if (!answer.ok) {
      throw Object.assign(new Error(body.message || words.failed), { field: body.field, errors: body.errors || [] });
    }
    return body;
  }

  function element(tag, text, name) {
    const made = document.createElement(tag);
    made.textContent = text;
    if (name) {
      made.className = name;
    }
    return made;
  }

  function options(select, choices, first) {
    const all = first ? [{ code: '', name: first }].concat(choices) : choices;
    select.replaceChildren(...all.map((choice) => Object.assign(element('option', choice.name), { value: choice.code })));
    select.closest('p').hidden = choices.length < 2;
  }

  function clear(form) {
    form.querySelectorAll('.error').forEach((old) => old.remove());
    form.querySelector('.problem').hidden = true;
  }

  /** Each problem at its field, what belongs to none on top. */
  function tell(form, problem) {
    const errors = problem.errors && problem.errors.length ? problem.errors : [{ field: problem.field, message: problem.message }];
    errors.forEach((error) => {
      const field = error.field && form.querySelector('[data-field="' + error.field + '"]');
      if (field) {
        field.append(Object.assign(element('span', error.message, 'error'), { role: 'alert' }));
      } else {
        const box = form.querySelector('.problem');
        box.textContent = error.message;
        box.hidden = false;
      }
    });
    (form.querySelector('.error') || form.querySelector('.problem')).scrollIntoView({ block: 'center' });
  }

  /** Runs a write with the button held, so that a double tap sends once. */
  function onSubmit(form, work) {
    form.addEventListener('submit', async (event) => {
      event.preventDefault();
      const button = form.querySelector('[type=submit]');
      const label = button.textContent;
      clear(form);
      button.disabled = true;
      button.textContent = words.sending;
      try {
        await work();
      } catch (problem) {
        tell(form, problem);
      } finally {
        button.disabled = false;
        button.textContent = label;
      }
    });
  }

  function required(control, field) {
    if (!control.value.trim()) {
      control.focus();
      throw Object.assign(new Error(words.required), { field });
    }
  }

  function base64(file) {
    return new Promise((resolve, reject) => {
      const reader = new FileReader();
      reader.onload = () => resolve(reader.result.substring(reader.result.indexOf(',') + 1));
      reader.onerror = () => reject(new Error(words.failed));
      reader.readAsDataURL(file);
    });
  }

  async function sendFiles(input, report) {
    for (const file of Array.from(input.files)) {
      try {
        await call('/files', { code, name: file.name, content: await base64(file) });
        report(words.fileSent + ' ' + file.name, false);
      } catch (problem) {
        report(words.fileFailed + ' ' + file.name + ' – ' + problem.message, true);
      }
    }
    input.value = '';
  }

  function show(id) {
    ['tell', 'follow', 'receipt', 'tip'].forEach((part) => (find(part).hidden = part !== id));
    document.querySelectorAll('[data-show]').forEach((button) => button.setAttribute('aria-pressed', String(button.dataset.show === id)));
  }

  function showTip(tip) {
    find('tip-state').textContent = tip.state.name;
    find('tip-received').textContent = tip.received;
    find('said').replaceChildren(...(tip.messages.length ? tip.messages.map(said) : [element('li', words.nothingSaid)]));
    find('kept-files').replaceChildren(...tip.files.map((file) => element('li', file.name + ' · ' + file.day)));
    find('tip-closed').hidden = tip.open;
    find('add').hidden = !tip.open;
    find('tip').hidden = false;
  }

  function said(message) {
    const own = message.kind.code === 'addition';
    const line = element('li', '', own ? 'yours' : 'theirs');
    line.append(element('strong', (own ? words.yours : words.theirs) + ' · ' + message.day), message.text);
    return line;
  }

  onSubmit(find('tell'), async () => {
    required(find('text'), 'text');
    const value = Object.fromEntries(new FormData(find('tell')));
    if (!find('named').checked) {
      value.name = '';
      value.contact = '';
    }
    code = (await call('', value)).code;
    find('shown-code').textContent = code;
    find('copied').textContent = '';
    find('sent-files').replaceChildren();
    show('receipt');
    find('receipt').focus();
    await sendFiles(find('files'), (text, wrong) => find('sent-files').append(element('li', text, wrong ? 'error' : '')));
    find('tell').reset();
    find('who').hidden = true;
  });

  onSubmit(find('follow'), async () => {
    find('tip').hidden = true;
    required(find('code'), 'code');
    code = find('code').value;
    showTip(await call('/status', { code }));
    find('tip').focus();
  });

  onSubmit(find('add'), async () => {
    const failures = [];
    const files = find('more-files').files.length > 0;
    if (find('more').value.trim() || !files) {
      required(find('more'), 'text');
      showTip(await call('/messages', { code, text: find('more').value }));
      find('more').value = '';
    }
    await sendFiles(find('more-files'), (text, wrong) => wrong && failures.push({ message: text }));
    showTip(await call('/status', { code }));
    if (failures.length) {
      throw Object.assign(new Error(), { errors: failures });
    }
  });

  document.querySelectorAll('[data-show]').forEach((button) => button.addEventListener('click', () => show(button.dataset.show)));
  find('named').addEventListener('change', () => (find('who').hidden = !find('named').checked));
  find('copy').hidden = !navigator.clipboard;
  find('another').addEventListener('click', () => show('tell'));
  find('copy').addEventListener('click', async () => {
    await navigator.clipboard.writeText(find('shown-code').textContent);
    find('copied').textContent = words.copied;
  });
  /* Nobody who comes after finds in this window what was written or which code was used. */
  window.addEventListener('pagehide', () => {
    code = '';
    document.querySelectorAll('form').forEach((form) => form.reset());
    find('shown-code').textContent = '';
  });

  call('')
    .then((choices) => {
      options(find('project'), choices.bodies);
      options(find('unit'), choices.units, words.any);
    })
    .catch((problem) => tell(find('tell'), problem));
})();
