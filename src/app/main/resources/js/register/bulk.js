/** What is done to many points at once: to those chosen, or to all that the filter shows. First it says what would become of each. */
IntegrityRisk.register.bulk = function (project, mayAct, lists, selection, done) {
  'use strict';
  const { rest, query, el, replace, table, message, issueLink, level } = IntegrityRisk;
  const form = IntegrityRisk.form;
  const MOST_IN_AN_ADDRESS = 200;
  const count = el('span', { class: 'ir-chosen', role: 'status' });
  const buttons = el('span', { class: 'ir-tools' });
  const work = el('div', { 'data-bulk': 'work' });
  const place = el('section', { class: 'ir-bulk', 'aria-label': AJS.I18n.getText('integrity-risk.register.bulk') }, el('div', { class: 'ir-tools' }, count, buttons), work);

  const actions = [
    {
      code: 'assign',
      label: AJS.I18n.getText('integrity-risk.register.bulk.assign'),
      field: () => form.person('assignee', AJS.I18n.getText('integrity-risk.register.bulk.assignee'), { required: true, help: AJS.I18n.getText('integrity-risk.register.bulk.assignee.help') }),
      now: (line) => (line.assignee ? line.assignee.name : AJS.I18n.getText('integrity-risk.register.bulk.nobody')),
      becomes: (terms) => terms.assignee,
    },
    {
      code: 're-examine',
      label: AJS.I18n.getText('integrity-risk.register.bulk.re-examine'),
      field: () => form.area('reason', AJS.I18n.getText('integrity-risk.register.bulk.reason'), { required: true, help: AJS.I18n.getText('integrity-risk.register.bulk.reason.help') }),
      now: (line) => (line.status ? line.status.name : ''),
      becomes: () => AJS.I18n.getText('integrity-risk.register.bulk.becomes.re-examine'),
    },
  ];

  /** Nothing is chosen: then it is about everything that is listed. */
  function about() {
    return selection.size() ? { keys: selection.keys() } : {};
  }

  function show() {
    const chosen = selection.size();
    replace(count, chosen ? AJS.I18n.getText('integrity-risk.register.bulk.chosen', String(chosen)) : AJS.I18n.getText('integrity-risk.register.bulk.all'));
    place.hidden = !chosen && !mayAct;
    replace(buttons, mayAct ? actions.map(opener) : null, chosen ? exporting(chosen) : null, chosen ? form.button(AJS.I18n.getText('integrity-risk.register.bulk.clear'), clear, false, 'clear-chosen') : null);
  }

  function clear() {
    replace(work);
    selection.clear();
  }

  function opener(action) {
    return form.button(action.label, () => ask(action), false, 'bulk-' + action.code);
  }

  function exporting(chosen) {
    if (chosen > MOST_IN_AN_ADDRESS) {
      return el('span', { class: 'ir-muted' }, AJS.I18n.getText('integrity-risk.register.bulk.export.too-many', String(MOST_IN_AN_ADDRESS)));
    }
    return el('a', { class: 'aui-button', 'data-action': 'export-chosen', href: lists.exportLink(selection.keys()) }, AJS.I18n.getText('integrity-risk.register.bulk.export'));
  }

  /** Asks for what the action needs; the first field has the focus. */
  function ask(action) {
    const page = form.sending({ 'data-form': 'bulk-' + action.code }, [el('h3', {}, action.label), action.field()], AJS.I18n.getText('integrity-risk.register.bulk.preview'), 'bulk-preview', (terms) => preview(action, terms), (found) => compare(action, found));
    replace(work, page, form.button(AJS.I18n.getText('integrity-risk.register.bulk.cancel'), () => replace(work), false, 'bulk-cancel'));
    page.querySelector('input, textarea').focus();
  }

  async function preview(action, terms) {
    const plan = await rest.post('register/bulk/preview' + query(lists.asked({ start: '' })), Object.assign({ action: action.code }, terms, about()));
    return { plan, terms };
  }

  /** Says what would become of each point, those that are refused first. */
  function compare(action, found) {
    const { plan, terms } = found;
    const refused = plan.lines.filter((line) => line.refusal);
    const good = plan.lines.filter((line) => !line.refusal);
    const heads = [AJS.I18n.getText('integrity-risk.web.key'), AJS.I18n.getText('integrity-risk.web.field.title'), AJS.I18n.getText('integrity-risk.web.field.level'), AJS.I18n.getText('integrity-risk.web.field.department'), AJS.I18n.getText('integrity-risk.register.bulk.now'), AJS.I18n.getText('integrity-risk.register.bulk.then')];
    const title = el('h3', { tabindex: '-1' }, refused.length ? AJS.I18n.getText('integrity-risk.register.bulk.refused', String(refused.length), String(plan.total)) : AJS.I18n.getText('integrity-risk.register.bulk.ready', String(plan.total)));
    const go = refused.length
      ? good.length
        ? form.button(AJS.I18n.getText('integrity-risk.register.bulk.leave-out', String(good.length)), () => compare(action, { plan: { total: good.length, lines: good }, terms }), true, 'bulk-leave-out')
        : null
      : form.button(AJS.I18n.getText('integrity-risk.register.bulk.run', action.label), () => run(action, terms, good), true, 'bulk-run');
    const rows = refused.concat(good).map((line) => row(action, terms, line));
    replace(work, title, el('p', { class: 'ir-buttons' }, go, form.button(AJS.I18n.getText('integrity-risk.register.bulk.cancel'), () => replace(work), false, 'bulk-cancel')), el('div', { class: 'ir-bulk-lines' }, table(heads, rows, '')));
    title.focus();
  }

  function row(action, terms, line) {
    const then = line.refusal ? el('strong', { class: 'ir-refusal' }, line.refusal) : action.becomes(terms);
    return el('tr', { 'data-line': line.key, 'data-refused': line.refusal ? 'true' : null }, el('td', {}, issueLink(line.key)), el('td', {}, line.title), el('td', {}, line.level ? level(line.level) : ''), el('td', {}, line.department ? line.department.name : ''), el('td', {}, action.now(line)), el('td', {}, then));
  }

  async function run(action, terms, lines) {
    const held = Array.from(work.querySelectorAll('button'));
    held.forEach((button) => (button.disabled = true));
    try {
      const answer = await rest.post('register/bulk', Object.assign({ project: project.key, action: action.code, keys: lines.map((line) => line.key) }, terms));
      replace(work, message('success', answer.done ? AJS.I18n.getText('integrity-risk.register.bulk.done', String(answer.points)) : AJS.I18n.getText('integrity-risk.register.bulk.later', String(answer.points))));
      selection.clear();
      await done();
    } catch (problem) {
      held.forEach((button) => (button.disabled = false));
      const named = problem.errors.map((each) => el('li', {}, each.row ? lines[each.row - 1].key + ' · ' : '', each.message));
      work.prepend(message('error', problem.message, named.length > 1 ? el('ul', {}, named) : null));
    }
  }

  return { place, show };
};
