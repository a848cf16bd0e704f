/** One slip: its way as the paper shows it, everything that was written, and what the reader may do. */
IntegrityRisk.slips.detail = async function (root, id) {
  'use strict';
  const { rest, query, el, replace, pageLink, table, date, message } = IntegrityRisk;
  const { link, state } = IntegrityRisk.slips;
  const form = IntegrityRisk.form;
  const path = 'slips/' + encodeURIComponent(id);

  function facts(slip) {
    return el(
      'p',
      { class: 'ir-facts' },
      state(slip.line),
      slip.line.reference ? el('span', {}, slip.line.reference) : null,
      el('span', {}, slip.line.department ? slip.line.department.name : ''),
      slip.power ? pageLink('/powers' + query({ project: slip.project, power: slip.power }), slip.power) : null,
      el('span', {}, AJS.I18n.getText('integrity-risk.slip.made-by', slip.creator.name, date(slip.line.created)))
    );
  }

  function chain(slip) {
    const look = (place) => (place === slip.at && slip.line.state.code !== 'finished' ? 'ir-current' : slip.legs.some((leg) => leg.step === slip.steps[place].name && leg.finished) ? 'ir-done' : null);
    return el('ol', { class: 'ir-chain' }, slip.steps.map((step, place) => el('li', { class: look(place) }, step.name)));
  }

  function leg(each) {
    return el(
      'tr',
      { class: each.late ? 'ir-overdue' : null },
      el('td', {}, each.step),
      el('td', {}, each.handler.name),
      el('td', {}, each.received ? date(each.received) : el('span', { class: 'ir-muted' }, AJS.I18n.getText('integrity-risk.slip.not-received'))),
      el('td', {}, each.finished ? date(each.finished) : '', each.late ? el('span', { class: 'ir-badge' }, AJS.I18n.getText('integrity-risk.web.overdue')) : null),
      el('td', {}, each.due ? date(each.due) : ''),
      el('td', {}, each.result)
    );
  }

  function way(slip, columns) {
    const heads = [
      AJS.I18n.getText('integrity-risk.slip.column.step'),
      columns.handler || AJS.I18n.getText('integrity-risk.slip.column.handler'),
      columns.received || AJS.I18n.getText('integrity-risk.slip.column.received'),
      columns.finished || AJS.I18n.getText('integrity-risk.slip.column.finished'),
      AJS.I18n.getText('integrity-risk.slip.column.due'),
      columns.result || AJS.I18n.getText('integrity-risk.slip.column.result'),
    ];
    return table(heads, slip.legs.map(leg), '');
  }

  function correction(entry) {
    const fields = [form.area('text', AJS.I18n.getText('integrity-risk.slip.correction'), { required: true, rows: 2 })];
    const label = AJS.I18n.getText('integrity-risk.slip.do.correct');
    const send = (values) => rest.post(path + '/corrections', { entry: entry.number, text: values.text });
    return el('details', { class: 'ir-why' }, el('summary', {}, label), form.sending({ 'data-correct': entry.number }, fields, label, 'correct', send, show));
  }

  function entry(each) {
    const about = each.about ? AJS.I18n.getText('integrity-risk.slip.about', String(each.about)) : null;
    const next = each.next ? AJS.I18n.getText('integrity-risk.slip.to', each.next.name) : null;
    return el(
      'li',
      { class: 'ir-comment', 'data-entry': each.kind.code },
      el('p', { class: 'ir-muted' }, each.number, '. ', el('strong', {}, each.kind.name), ' · ', each.name, ' · ', date(each.time), [about, next].filter(Boolean).map((text) => [' · ', text])),
      each.text ? el('p', { class: 'ir-text' }, each.text) : null,
      each.mayCorrect ? correction(each) : null
    );
  }

  function receive() {
    const label = AJS.I18n.getText('integrity-risk.slip.do.receive');
    const act = async () => {
      try {
        show(await rest.post(path + '/receipt'));
      } catch (problem) {
        root.prepend(message('error', problem.message));
      }
    };
    return el('p', {}, form.button(label, act, true, 'receive'));
  }

  function handOver(slip) {
    const label = AJS.I18n.getText('integrity-risk.slip.do.hand-over');
    const steps = slip.steps.map((step, place) => ({ code: String(place + 1), name: place + 1 + '. ' + step.name })).concat({ code: 'end', name: AJS.I18n.getText('integrity-risk.slip.end') });
    const next = form.person('next', AJS.I18n.getText('integrity-risk.slip.next'));
    const first = slip.at + 1 < slip.steps.length ? String(slip.at + 2) : 'end';
    next.hidden = first === 'end';
    const fields = [
      form.area('result', AJS.I18n.getText('integrity-risk.slip.result'), { required: true, rows: 2 }),
      form.select('step', AJS.I18n.getText('integrity-risk.slip.next-step'), steps, { required: true, value: first, onchange: (event) => (next.hidden = event.target.value === 'end') }),
      next,
    ];
    const send = (values) => {
      if (values.step !== 'end' && !values.next) {
        throw { errors: [{ field: 'next', message: AJS.I18n.getText('integrity-risk.web.fill-in') }] };
      }
      return rest.post(path + '/hand-over', values.step === 'end' ? { result: values.result } : { result: values.result, step: Number(values.step), next: values.next });
    };
    return el('section', { class: 'ir-card' }, el('h3', {}, label), form.sending({ 'data-form': 'hand-over' }, fields, label, 'hand-over', send, show));
  }

  function redirect() {
    const label = AJS.I18n.getText('integrity-risk.slip.do.redirect');
    const fields = [form.person('next', AJS.I18n.getText('integrity-risk.slip.next'), { required: true }), form.area('reason', AJS.I18n.getText('integrity-risk.slip.reason'), { required: true, rows: 2 })];
    return form.folded({ 'data-form': 'redirect' }, fields, label, 'redirect', (values) => rest.post(path + '/redirection', { next: values.next, reason: values.reason }), show);
  }

  let columns = {};

  function show(slip) {
    const may = (what) => slip.mayDo.includes(what);
    replace(
      root,
      el('p', {}, link({ project: slip.project }, AJS.I18n.getText('integrity-risk.slip.all'))),
      el('h2', {}, slip.line.title),
      facts(slip),
      chain(slip),
      may('receive') ? receive() : null,
      may('hand-over') ? handOver(slip) : null,
      way(slip, columns),
      may('redirect') ? redirect() : null,
      el('section', {}, el('h2', {}, AJS.I18n.getText('integrity-risk.slip.trail')), el('ul', { class: 'ir-comments' }, slip.entries.map(entry)))
    );
  }

  const slip = await rest.get(path);
  columns = (await rest.get('slips/choices' + query({ project: slip.project }))).columns;
  show(slip);
};
