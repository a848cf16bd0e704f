/** The form that records what a check found, point by point; what is asked for depends on its sort. */
IntegrityRisk.supervision.record = function (round, choices, path, done) {
  'use strict';
  const { rest, el, replace, today, level, issueLink } = IntegrityRisk;
  const { lines } = IntegrityRisk.supervision;
  const form = IntegrityRisk.form;
  const page = el('form', { class: 'aui top-label ir-form', 'data-form': 'record', onsubmit: (event) => event.preventDefault() });

  const severities = choices.severities.map((each) => ({ code: each.code, name: AJS.I18n.getText('integrity-risk.supervision.record.severity.line', each.name, each.form.name, String(each.deadlineDays)) }));
  const outcomes = [
    { code: 'skip', name: AJS.I18n.getText('integrity-risk.supervision.record.not-checked') },
    { code: 'ok', name: AJS.I18n.getText('integrity-risk.supervision.record.ok') },
    { code: 'finding', name: AJS.I18n.getText('integrity-risk.supervision.record.finding') },
  ];

  function finding(key) {
    return [
      form.area('findings-' + key, AJS.I18n.getText('integrity-risk.supervision.record.findings'), { required: true, rows: 2 }),
      severities.length ? form.select('severity-' + key, AJS.I18n.getText('integrity-risk.supervision.record.severity'), severities, { required: true }) : null,
      form.area('demand-' + key, AJS.I18n.getText('integrity-risk.supervision.record.demand'), { rows: 2 }),
      form.person('responsible-' + key, AJS.I18n.getText('integrity-risk.supervision.record.responsible'), { help: AJS.I18n.getText('integrity-risk.supervision.record.responsible.help') }),
    ].filter(Boolean);
  }

  function point(each) {
    const more = el('div', {});
    const change = (event) => replace(more, event.target.value === 'finding' ? finding(each.key) : []);
    const usual = visited() ? 'skip' : 'ok';
    return el(
      'div',
      { class: 'ir-result', 'data-point': each.key },
      el('p', {}, issueLink(each.key), ' ', each.title, ' ', level(each.level)),
      form.select('result-' + each.key, AJS.I18n.getText('integrity-risk.supervision.record.result'), outcomes, { required: true, value: usual, onchange: change }),
      more
    );
  }

  function visited() {
    return round.sort.code === 'return-visit';
  }

  function counted() {
    return {
      questionnaire: () => [
        form.text('sent', AJS.I18n.getText('integrity-risk.supervision.record.sent'), { type: 'number', required: true }),
        form.text('returned', AJS.I18n.getText('integrity-risk.supervision.record.returned'), { type: 'number', required: true }),
        form.area('questions', AJS.I18n.getText('integrity-risk.supervision.record.questions'), { help: AJS.I18n.getText('integrity-risk.supervision.record.questions.help') }),
      ],
      'return-visit': () => [form.area('visits', AJS.I18n.getText('integrity-risk.supervision.record.visits'), { rows: 6, help: AJS.I18n.getText('integrity-risk.supervision.record.visits.help'), required: true })],
      'file-review': () => [
        form.text('filesSeen', AJS.I18n.getText('integrity-risk.supervision.record.files-seen'), { type: 'number' }),
        form.text('filesFaulty', AJS.I18n.getText('integrity-risk.supervision.record.files-faulty'), { type: 'number' }),
        form.area('faults', AJS.I18n.getText('integrity-risk.supervision.record.faults'), { help: AJS.I18n.getText('integrity-risk.supervision.record.faults.help') }),
      ],
    }[round.sort.code];
  }

  function suggested() {
    return ['questionnaire', 'return-visit', 'appraisal', 'revisit'].includes(round.sort.code)
      ? form.area('suggestions', AJS.I18n.getText('integrity-risk.supervision.record.suggestions'), { help: AJS.I18n.getText('integrity-risk.supervision.record.suggestions.help') })
      : null;
  }

  function parts(line) {
    return line.split(/[|｜]/).map((part) => part.trim());
  }

  function question(line) {
    const [text, ...answers] = parts(line);
    const answer = (each) => ({ text: each.replace(/[=＝][^=＝]*$/, '').trim(), count: Number(each.replace(/^.*[=＝]/, '')) || 0 });
    return { text, answers: answers.filter(Boolean).map(answer) };
  }

  function visit(line) {
    const [household, keys, note] = parts(line);
    return { household, points: (keys || '').split(/[\s,，、]+/).filter(Boolean), note: note || '' };
  }

  function suggestion(line) {
    return { text: line.replace(/^[+＋]\s*/, ''), takenUp: /^[+＋]/.test(line) };
  }

  function result(key, values) {
    const found = values['result-' + key] === 'finding';
    const of = (name) => (found && values[name + '-' + key]) || '';
    return { point: key, result: values['result-' + key], findings: of('findings'), severity: of('severity'), demand: of('demand'), responsible: of('responsible') };
  }

  function body(values) {
    const sent = {
      held: values.held,
      summary: values.summary,
      results: round.points.map((each) => result(each.key, values)).filter((each) => each.result !== 'skip'),
      visits: lines(values.visits).map(visit),
      suggestions: lines(values.suggestions).map(suggestion),
      evidence: lines(values.evidence),
    };
    if (values.sent) {
      sent.questionnaire = { sent: Number(values.sent), returned: Number(values.returned), questions: lines(values.questions).map(question) };
    }
    if (values.filesSeen) {
      sent.files = { seen: Number(values.filesSeen), faulty: Number(values.filesFaulty) || 0, faults: lines(values.faults) };
    }
    return sent;
  }

  async function send() {
    const made = await form.submit(page, (values) => rest.post(path + '/record', body(values)));
    if (made) {
      done(made);
    }
  }

  const counts = counted();
  page.append(
    ...[
      el('h3', {}, AJS.I18n.getText('integrity-risk.supervision.record')),
      form.date('held', AJS.I18n.getText('integrity-risk.supervision.record.held'), { required: true, value: today() }),
      form.area('summary', AJS.I18n.getText('integrity-risk.supervision.record.summary'), { rows: 2 }),
      counts ? counts() : [],
      suggested(),
      round.points.length ? el('div', { 'data-field': 'results' }, round.points.map(point)) : null,
      form.area('evidence', AJS.I18n.getText('integrity-risk.supervision.record.evidence'), { rows: 2, help: AJS.I18n.getText('integrity-risk.supervision.record.evidence.help') }),
      form.buttons(form.button(AJS.I18n.getText('integrity-risk.supervision.record.send'), send, true, 'send-record')),
    ]
      .flat()
      .filter(Boolean)
  );
  return el('section', { class: 'ir-card' }, page);
};
