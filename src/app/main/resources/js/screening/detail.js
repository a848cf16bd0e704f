/** One screening: its figures, what was found, and what the reader may do about it. */
IntegrityRisk.screening.detail = async function (root, id) {
  'use strict';
  const { rest, el, replace, message, table, level, date, issueLink } = IntegrityRisk;
  const { link, period, state, colour, item, place, measured, said, figures, counted } = IntegrityRisk.screening;
  const form = IntegrityRisk.form;
  const path = 'screenings/' + encodeURIComponent(id);
  let screening = await rest.get(path);
  const list = IntegrityRisk.narrowedList(path + '/findings', { key: screening.project }, findings);
  const may = (what) => screening.mayDo.includes(what);
  const head = el('div', {});
  const steps = el('div', {});

  function facts() {
    const line = screening.line;
    return el(
      'p',
      { class: 'ir-facts' },
      state(line.state),
      el('span', {}, line.unit.name),
      el('span', {}, AJS.I18n.getText('integrity-risk.screening.as-of', date(line.taken))),
      el('span', { class: line.overdue ? 'ir-alarm' : null }, AJS.I18n.getText('integrity-risk.screening.due-on', date(line.due))),
      el('span', {}, AJS.I18n.getText('integrity-risk.screening.by', line.screener.name)),
      screening.recipients.length ? el('span', {}, AJS.I18n.getText('integrity-risk.screening.goes-to', IntegrityRisk.listed(screening.recipients.map((each) => each.name)))) : null,
      el('span', {}, AJS.I18n.getText('integrity-risk.screening.version', screening.regimeVersion))
    );
  }

  function narrowed(rule) {
    return el('button', { type: 'button', class: 'aui-button aui-button-link', 'data-rule': rule.code, onclick: () => only(rule.code) }, rule.name);
  }

  function only(rule) {
    bar.querySelector('[name="rule"]').value = rule;
    return list.show({ rule });
  }

  function overview() {
    replace(
      head,
      el('p', {}, link({ project: screening.project }, AJS.I18n.getText('integrity-risk.screening.all')), ' · ', link({ id, print: 1 }, AJS.I18n.getText('integrity-risk.screening.report'), { 'data-action': 'print' })),
      el('h2', {}, period(screening.line.period)),
      facts(),
      screening.line.vacant ? message('warning', AJS.I18n.getText('integrity-risk.screening.vacant', screening.line.screener.name)) : null,
      figures(screening, narrowed),
      el('details', { class: 'ir-card' }, el('summary', {}, AJS.I18n.getText('integrity-risk.screening.by-level')), counted(AJS.I18n.getText('integrity-risk.web.field.level'), screening.levels)),
      el('details', { class: 'ir-card' }, el('summary', {}, AJS.I18n.getText('integrity-risk.screening.by-department')), counted(AJS.I18n.getText('integrity-risk.web.field.department'), screening.departments))
    );
  }

  function row(line) {
    const box = el('input', { type: 'checkbox', name: 'finding', value: line.id, 'data-version': line.version, 'aria-label': line.title });
    return el(
      'tr',
      { 'data-finding': line.item, 'data-of': line.rule.code },
      may('decide') ? el('td', {}, line.state.code === 'issued' ? '' : box) : null,
      el('td', {}, line.rule.name),
      el('td', {}, item(line), ' ', line.title, measured(line) ? el('span', { class: 'ir-muted' }, ' ', measured(line)) : null),
      el('td', {}, place(line)),
      el('td', {}, line.level ? level(line.level) : ''),
      el('td', {}, state(line.state), ' ', colour(line.colour), line.warning ? [' ', issueLink(line.warning, line.number)] : null),
      el('td', {}, said(line.decision), line.review && line.review.name ? [el('br', {}), said(line.review)] : null)
    );
  }

  function findings(page) {
    const heads = [
      AJS.I18n.getText('integrity-risk.screening.column.rule'),
      AJS.I18n.getText('integrity-risk.screening.found'),
      AJS.I18n.getText('integrity-risk.screening.place'),
      AJS.I18n.getText('integrity-risk.web.field.level'),
      AJS.I18n.getText('integrity-risk.screening.column.state'),
      AJS.I18n.getText('integrity-risk.screening.column.reason'),
    ];
    const all = el('input', { type: 'checkbox', 'data-action': 'all', 'aria-label': AJS.I18n.getText('integrity-risk.screening.choose-all'), onchange: (event) => list.found.querySelectorAll('[name="finding"]').forEach((one) => (one.checked = event.target.checked)) });
    const choose = may('decide') ? [AJS.I18n.getText('integrity-risk.screening.choose')] : [];
    return [
      el('h2', {}, AJS.I18n.getText('integrity-risk.screening.findings', String(page.total))),
      may('decide') && page.total ? el('label', { class: 'ir-choice' }, all, ' ', AJS.I18n.getText('integrity-risk.screening.choose-all')) : null,
      table(choose.concat(heads), page.findings.map(row), AJS.I18n.getText('integrity-risk.screening.nothing')),
      list.foot(page, AJS.I18n.getText('integrity-risk.screening.export')),
    ];
  }

  function decide() {
    const decisions = screening.states.filter((each) => ['proposed', 'no-warning', 'dealt-with'].includes(each.code));
    const colours = [{ code: '', name: AJS.I18n.getText('integrity-risk.screening.as-the-rule') }].concat(screening.colours);
    const proposal = el(
      'div',
      { hidden: true },
      form.select('colour', AJS.I18n.getText('integrity-risk.screening.colour'), colours),
      form.person('responsible', AJS.I18n.getText('integrity-risk.screening.responsible'), { help: AJS.I18n.getText('integrity-risk.screening.responsible.help') }),
      form.text('point', AJS.I18n.getText('integrity-risk.screening.point'), { help: AJS.I18n.getText('integrity-risk.screening.point.help') })
    );
    const turn = (event) => {
      proposal.hidden = event.target.value !== 'proposed';
    };
    const whole = el('div', { class: 'field-group' }, el('label', { class: 'ir-check' }, el('input', { type: 'checkbox', name: 'whole' }), ' ', AJS.I18n.getText('integrity-risk.screening.whole-rule')));
    const fields = [
      form.select('decision', AJS.I18n.getText('integrity-risk.screening.decision'), decisions, { required: true, onchange: turn }),
      proposal,
      form.area('reason', AJS.I18n.getText('integrity-risk.screening.reason'), { required: true, rows: 2 }),
      whole,
    ];
    return el('section', { class: 'ir-card' }, el('h3', {}, AJS.I18n.getText('integrity-risk.screening.do.decide')), form.sending({ 'data-form': 'decide' }, fields, AJS.I18n.getText('integrity-risk.screening.do.decide'), 'decide', send, again));
  }

  /** Either what is ticked, or everything undecided of the rule that the list is narrowed to. */
  function send(values) {
    const picked = Array.from(list.found.querySelectorAll('[name="finding"]:checked'), (one) => ({ id: Number(one.value), version: Number(one.dataset.version) }));
    const body = { decision: values.decision, reason: values.reason };
    if (values.decision === 'proposed') {
      Object.assign(body, { colour: values.colour, responsible: values.responsible, point: values.point });
    }
    const rule = values.whole === 'on' ? list.filter().rule : '';
    return rest.post(path + '/decisions', Object.assign(body, rule ? { rule } : { findings: picked }));
  }

  function withText(what, name, label, help, action) {
    const fields = [form.area(name, label, { required: what !== 'note', rows: 3, help })];
    const address = { close: '/closing', reopen: '/reopening', note: '/noting' }[what];
    const sent = (values) => rest.post(path + address, { version: screening.version, [name]: values[name] });
    return form.folded({ 'data-form': what }, fields, action, what, sent, again);
  }

  function act(each) {
    return el('li', { class: 'ir-comment', 'data-act': each.kind.code }, el('p', { class: 'ir-muted' }, el('strong', {}, each.kind.name), ' · ', each.name || AJS.I18n.getText('integrity-risk.screening.calendar'), ' · ', date(each.time)), each.text ? el('p', { class: 'ir-text' }, each.text) : null);
  }

  function actions() {
    replace(
      steps,
      may('decide') ? decide() : null,
      may('close') ? withText('close', 'summary', AJS.I18n.getText('integrity-risk.screening.summary'), AJS.I18n.getText('integrity-risk.screening.summary.help'), AJS.I18n.getText('integrity-risk.screening.do.close')) : null,
      may('note') ? withText('note', 'text', AJS.I18n.getText('integrity-risk.screening.words'), null, AJS.I18n.getText('integrity-risk.screening.do.note')) : null,
      may('reopen') ? withText('reopen', 'reason', AJS.I18n.getText('integrity-risk.screening.reason'), null, AJS.I18n.getText('integrity-risk.screening.do.reopen')) : null,
      el('section', {}, el('h2', {}, AJS.I18n.getText('integrity-risk.screening.acts')), el('ul', { class: 'ir-comments' }, screening.acts.map(act)))
    );
  }

  async function again() {
    screening = await rest.get(path);
    overview();
    actions();
    await list.show({});
  }

  const named = (lines) => lines.filter((line) => line.code).map((line) => ({ code: line.code, name: line.name }));
  const bar = list.bar(
    list.select('rule', AJS.I18n.getText('integrity-risk.screening.column.rule'), screening.rules),
    list.select('state', AJS.I18n.getText('integrity-risk.screening.column.state'), screening.states),
    list.select('level', AJS.I18n.getText('integrity-risk.web.field.level'), named(screening.levels)),
    list.select('department', AJS.I18n.getText('integrity-risk.web.field.department'), named(screening.departments))
  );
  replace(root, head, bar, list.found, steps);
  overview();
  actions();
  await list.show({});
};
