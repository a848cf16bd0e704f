/** What may be done with a control measure from its panel; each act is a label and the fields of a form. */
IntegrityRisk.panel.measureActs = (function () {
  'use strict';
  const { rest, el } = IntegrityRisk;
  const form = IntegrityRisk.form;

  function note(required) {
    return () => [form.area('note', AJS.I18n.getText('integrity-risk.measure.note'), { required })];
  }

  function judgement() {
    const judgements = [
      { code: 'effective', name: AJS.I18n.getText('integrity-risk.code.measure.effective') },
      { code: 'partly', name: AJS.I18n.getText('integrity-risk.code.measure.partly') },
      { code: 'not-effective', name: AJS.I18n.getText('integrity-risk.code.measure.not-effective') },
    ];
    return [
      form.select('effectiveness', AJS.I18n.getText('integrity-risk.measure.field.effectiveness'), judgements, { required: true }),
      form.date('day', AJS.I18n.getText('integrity-risk.measure.field.day'), { required: true, value: IntegrityRisk.today() }),
      form.area('reason', AJS.I18n.getText('integrity-risk.measure.field.reason'), { help: AJS.I18n.getText('integrity-risk.measure.field.reason.help') }),
    ];
  }

  function revision(measure, regime) {
    return [
      form.select('stage', AJS.I18n.getText('integrity-risk.measure.column.stage'), regime.stages, { required: true, value: measure.stage && measure.stage.code }),
      form.area('content', AJS.I18n.getText('integrity-risk.measure.field.content'), { required: true, rows: 5, value: measure.content }),
      form.person('responsible', AJS.I18n.getText('integrity-risk.web.field.responsible'), { required: true, value: measure.responsible.user }),
      form.date('due', AJS.I18n.getText('integrity-risk.web.field.due'), { required: true, value: measure.due }),
      form.area('reason', AJS.I18n.getText('integrity-risk.measure.field.changed'), { required: true }),
    ];
  }

  function evidence() {
    return [form.area('text', AJS.I18n.getText('integrity-risk.measure.field.text')), form.area('references', AJS.I18n.getText('integrity-risk.measure.field.references'), { help: AJS.I18n.getText('integrity-risk.measure.field.references.help') })];
  }

  function points(measure) {
    const linked = measure.points.map((point) => ({ code: point.key, name: point.key + ' ' + point.title }));
    return [form.severalPoints('link', AJS.I18n.getText('integrity-risk.measure.field.link'), measure.key.replace(/-[0-9]+$/, '')), form.several('unlink', AJS.I18n.getText('integrity-risk.measure.field.unlink'), linked)];
  }

  function review() {
    const decisions = [
      { code: 'pass', name: AJS.I18n.getText('integrity-risk.measure.decision.pass') },
      { code: 'return', name: AJS.I18n.getText('integrity-risk.measure.decision.return') },
    ];
    return [form.select('decision', AJS.I18n.getText('integrity-risk.measure.field.decision'), decisions, { required: true }), form.area('opinion', AJS.I18n.getText('integrity-risk.measure.field.opinion'))];
  }

  function sending() {
    return [form.text('number', AJS.I18n.getText('integrity-risk.measure.field.number'), { required: true }), form.date('date', AJS.I18n.getText('integrity-risk.measure.field.sent'), { required: true, value: IntegrityRisk.today() })];
  }

  function replying() {
    const outcomes = [
      { code: 'true', name: AJS.I18n.getText('integrity-risk.measure.reply.received') },
      { code: 'false', name: AJS.I18n.getText('integrity-risk.measure.reply.refused') },
    ];
    return [
      form.select('received', AJS.I18n.getText('integrity-risk.measure.field.reply'), outcomes, { required: true }),
      form.date('date', AJS.I18n.getText('integrity-risk.measure.field.reply-date'), { required: true, value: IntegrityRisk.today() }),
      form.text('number', AJS.I18n.getText('integrity-risk.measure.field.their-number')),
      form.area('reason', AJS.I18n.getText('integrity-risk.measure.field.reason')),
    ];
  }

  const same = (values) => values;
  /** In the order in which they are offered; the first one is the most likely. */
  const acts = [
    { code: 'review', label: AJS.I18n.getText('integrity-risk.measure.do.review'), path: 'review', fields: review, body: same },
    { code: 'in-force', label: AJS.I18n.getText('integrity-risk.measure.do.in-force'), path: 'state', fields: note(false), body: (values) => ({ state: 'in-force', note: values.note }) },
    { code: 'revise', label: AJS.I18n.getText('integrity-risk.measure.do.revise'), path: 'revision', fields: revision, body: same },
    { code: 'judge', label: AJS.I18n.getText('integrity-risk.measure.do.judge'), path: 'judgement', fields: judgement, body: same },
    { code: 'evidence', label: AJS.I18n.getText('integrity-risk.measure.do.evidence'), path: 'evidence', fields: evidence, body: same },
    { code: 'send', label: AJS.I18n.getText('integrity-risk.measure.do.send'), path: 'filing', fields: sending, body: same },
    { code: 'reply', label: AJS.I18n.getText('integrity-risk.measure.do.reply'), path: 'filing/reply', fields: replying, body: (values) => Object.assign(values, { received: values.received === 'true' }) },
    { code: 'points', label: AJS.I18n.getText('integrity-risk.measure.do.points'), path: 'points', fields: points, body: (values) => ({ link: form.keys(values.link), unlink: values.unlink }) },
    { code: 'closed', label: AJS.I18n.getText('integrity-risk.measure.do.closed'), path: 'state', fields: note(true), body: (values) => ({ state: 'closed', note: values.note }) },
  ];

  function formOf(each, measure, regime) {
    const page = el('form', { class: 'aui top-label ir-form', 'data-form': each.code, onsubmit: (event) => event.preventDefault() });
    const send = async () => {
      const done = await form.submit(page, (values) => rest.post('measures/' + encodeURIComponent(measure.key) + '/' + each.path, each.body(values)));
      if (done) {
        location.reload();
      }
    };
    page.append(...each.fields(measure, regime), form.buttons(form.button(each.label, send, true, 'send')));
    return page;
  }

  return async function draw(measure) {
    const possible = acts.filter((each) => measure.mayDo.includes(each.code));
    if (possible.length === 0) {
      return null;
    }
    const place = el('div', {});
    const needsRegime = possible.some((each) => each.code === 'revise');
    const status = needsRegime ? await rest.get('status') : null;
    const project = status && status.projects.find((each) => measure.key.startsWith(each.key + '-'));
    const regime = project ? await rest.get('regimes/' + encodeURIComponent(project.regime)) : null;
    const open = (each) => () => {
      place.replaceChildren(formOf(each, measure, regime));
      const first = place.querySelector('select, textarea, input');
      if (first) {
        first.focus();
      }
    };
    return [el('div', { class: 'ir-buttons' }, possible.map((each, index) => form.button(each.label, open(each), index === 0, each.code))), place];
  };
})();
