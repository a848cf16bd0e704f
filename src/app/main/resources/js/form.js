/** Forms: fields with label, help and error; values out, problems in. */
IntegrityRisk.form = (function () {
  'use strict';
  const { el, replace, message } = IntegrityRisk;
  const MOST = 8;

  function group(name, label, control, settings) {
    control.id = 'ir-' + name;
    control.name = name;
    if (settings.required) {
      control.setAttribute('aria-required', 'true');
    }
    return el(
      'div',
      { class: 'field-group', 'data-field': name },
      el('label', { for: control.id }, label, mark(settings.required)),
      control,
      settings.help ? el('div', { class: 'description' }, settings.help) : null
    );
  }

  function text(name, label, settings = {}) {
    const control = el('input', { type: settings.type || 'text', class: 'text long-field', value: settings.value || '', list: settings.list, autocomplete: 'off' });
    return group(name, label, control, settings);
  }

  function area(name, label, settings = {}) {
    return group(name, label, el('textarea', { class: 'textarea long-field', rows: settings.rows || 3 }, settings.value || ''), settings);
  }

  function date(name, label, settings = {}) {
    return group(name, label, el('input', { type: 'date', class: 'text medium-field', value: settings.value || '' }), settings);
  }

  /** Choices are `{code, name}`; more than one possible answer and none given: an empty first line. */
  function select(name, label, choices, settings = {}) {
    const chosen = settings.value || (choices.length === 1 && settings.required ? choices[0].code : '');
    const complete = (chosen && settings.required) || choices.some((choice) => choice.code === '');
    const blank = complete ? [] : [{ code: '', name: AJS.I18n.getText('integrity-risk.web.choose') }];
    const options = blank.concat(choices).map((choice) => el('option', { value: choice.code, selected: choice.code === chosen }, choice.name));
    return group(name, label, el('select', { class: 'select long-field', onchange: settings.onchange }, options), settings);
  }

  /** Several of a few choices, each with a box to tick. */
  function several(name, label, choices, settings = {}) {
    const chosen = settings.value || [];
    const box = (choice) => el('label', { class: 'ir-choice' }, el('input', { type: 'checkbox', name, value: choice.code, checked: chosen.includes(choice.code) }), ' ', choice.name);
    return el(
      'div',
      { class: 'ir-several', role: 'group', 'aria-label': label, 'data-field': name, 'data-several': name },
      el('div', { class: 'ir-legend' }, label, mark(settings.required)),
      choices.map(box),
      settings.help ? el('div', { class: 'description' }, settings.help) : null
    );
  }

  function mark(required) {
    return required ? el('span', { class: 'aui-icon icon-required' }, AJS.I18n.getText('integrity-risk.web.required')) : null;
  }

  /** What is found while typing; `look(typed)` answers with `{value, label}` each. Several are separated by commas. */
  function suggested(name, label, look, several, settings) {
    const list = el('datalist', { id: 'ir-found-' + name });
    const control = el('input', { type: 'text', class: several ? 'text long-field' : 'text medium-field', value: several ? (settings.value || []).join(', ') : settings.value || '', list: list.id, autocomplete: 'off' });
    control.addEventListener('input', async () => {
      const parts = several ? control.value.split(/[,\uff0c\u3001]/) : [control.value];
      const typed = parts.pop().trim();
      const before = parts.map((part) => part.trim() + ', ').join('');
      if (typed) {
        const found = await look(typed);
        replace(list, found.map((each) => el('option', { value: before + each.value }, each.label)));
      }
    });
    const field = group(name, label, control, settings);
    field.append(list);
    return field;
  }

  /** A user of the host, found while typing the name; the value sent is the user's key. */
  function person(name, label, settings = {}) {
    return suggested(name, label, users, false, Object.assign({ help: AJS.I18n.getText('integrity-risk.web.person.help') }, settings));
  }

  /** Several users, each found like one person. */
  function people(name, label, settings = {}) {
    return suggested(name, label, users, true, Object.assign({ help: AJS.I18n.getText('integrity-risk.web.people.help') }, settings));
  }

  async function users(typed) {
    const url = IntegrityRisk.context + '/rest/api/2/user/picker' + IntegrityRisk.query({ query: typed, maxResults: MOST });
    const answer = await fetch(url, { headers: { Accept: 'application/json' }, credentials: 'same-origin' });
    return answer.ok ? (await answer.json()).users.map((user) => ({ value: user.key, label: user.displayName })) : [];
  }

  /** A risk point of a project, found by words of its key or its title; the value sent is its key. */
  function point(name, label, project, settings = {}) {
    return suggested(name, label, points(project), false, Object.assign({ help: AJS.I18n.getText('integrity-risk.web.point.help') }, settings));
  }

  /** Several risk points, each found like one. */
  function severalPoints(name, label, project, settings = {}) {
    return suggested(name, label, points(project), true, Object.assign({ help: AJS.I18n.getText('integrity-risk.web.points.help') }, settings));
  }

  function points(project) {
    return async (typed) => {
      const found = await IntegrityRisk.rest.get('register' + IntegrityRisk.query({ project, q: typed, limit: MOST }));
      return found.points.map((each) => ({ value: each.key, label: each.title }));
    };
  }

  /** Keys as they were typed, whatever separates them. */
  function keys(text) {
    return (text || '').split(/[\s,\uff0c\u3001]+/).filter(Boolean);
  }

  /** What was entered, by name: a text each, or a list of codes where several may be ticked. */
  function values(form) {
    const result = {};
    new FormData(form).forEach((value, name) => {
      result[name] = typeof value === 'string' ? value.trim() : value;
    });
    form.querySelectorAll('[data-several]').forEach((boxes) => {
      result[boxes.dataset.several] = Array.from(boxes.querySelectorAll('input:checked'), (box) => box.value);
    });
    return result;
  }

  function clearProblems(form) {
    form.querySelectorAll('.error, .aui-message-error').forEach((element) => element.remove());
  }

  /** Puts each error at its field, what belongs to no field on top, and goes to the first one. */
  function showProblem(form, problem) {
    clearProblems(form);
    const errors = problem.errors && problem.errors.length ? problem.errors : [{ field: problem.field, message: problem.message }];
    const loose = errors.filter((error) => !place(form, error));
    if (loose.length) {
      form.prepend(message('error', loose.map((error) => el('span', { class: 'ir-line' }, error.message))));
    }
    const first = form.querySelector('.aui-message-error, .error');
    if (first) {
      first.scrollIntoView({ block: 'center' });
    }
  }

  function place(form, error) {
    const field = error.field && form.querySelector('[data-field="' + CSS.escape(error.field) + '"]');
    if (field) {
      field.append(el('div', { class: 'error', role: 'alert' }, error.message));
    }
    return Boolean(field);
  }

  /** What is required and still empty, all at once: errors as the REST interface would give them. */
  function missing(form) {
    return Array.from(form.querySelectorAll('[aria-required]'))
      .filter((control) => control.value.trim() === '')
      .map((control) => ({ field: control.name, message: AJS.I18n.getText('integrity-risk.web.fill-in') }));
  }

  /** Runs a write with the buttons held, so that a double click files once; drafts may be incomplete. */
  async function submit(form, work, settings = {}) {
    const buttons = Array.from(form.querySelectorAll('button'));
    const empty = settings.incomplete ? [] : missing(form);
    clearProblems(form);
    if (empty.length) {
      showProblem(form, { errors: empty });
      return null;
    }
    buttons.forEach((button) => (button.disabled = true));
    try {
      return await work(values(form));
    } catch (problem) {
      showProblem(form, problem);
      return null;
    } finally {
      buttons.forEach((button) => (button.disabled = false));
    }
  }

  function buttons(...content) {
    return el('div', { class: 'buttons-container' }, el('div', { class: 'buttons' }, ...content));
  }

  /** `action` names the button in the page, whatever its label in the reader's language. */
  function button(label, onclick, primary, action) {
    return el('button', { type: 'button', class: 'aui-button' + (primary ? ' aui-button-primary' : ''), 'data-action': action, onclick }, label);
  }

  let forms = 0;

  /** Two forms on a page may ask for the same; what labels and lists lead to must be their own. */
  function ownIds(page) {
    const prefix = 'ir-form-' + ++forms + '-';
    page.querySelectorAll('[id]').forEach((element) => (element.id = prefix + element.id));
    ['for', 'list'].forEach((name) => page.querySelectorAll('[' + name + ']').forEach((element) => element.setAttribute(name, prefix + element.getAttribute(name))));
  }

  /** A form that sends what was entered and hands the answer on; `send` gets the values and the form. */
  function sending(attributes, fields, label, action, send, done) {
    const page = el('form', Object.assign({ class: 'aui top-label ir-form', onsubmit: (event) => event.preventDefault() }, attributes));
    const save = async () => {
      const answer = await submit(page, (entered) => send(entered, page));
      if (answer) {
        done(answer);
      }
    };
    page.append(...fields.filter(Boolean), buttons(button(label, save, true, action)));
    ownIds(page);
    return page;
  }

  /** The same, folded away behind its label. */
  function folded(attributes, fields, label, action, send, done) {
    return el('details', { class: 'ir-card', 'data-fold': action }, el('summary', {}, label), sending(attributes, fields, label, action, send, done));
  }

  return { sending, folded, text, area, date, select, several, person, people, point, severalPoints, keys, values, submit, showProblem, buttons, button };
})();
