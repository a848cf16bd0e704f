/** What may be done to a risk point from its panel; each action is a label and a form. */
IntegrityRisk.panel.actions = (function () {
  'use strict';
  const { rest, query, el } = IntegrityRisk;
  const form = IntegrityRisk.form;

  /** A form whose button posts the values to `path` and then shows the point anew. */
  function posting(fields, path, label, more) {
    return async (point, done) => {
      const regime = point.regime ? await rest.get('regimes/' + encodeURIComponent(point.regime)) : null;
      const page = el('form', { class: 'aui top-label ir-form', onsubmit: (event) => event.preventDefault() });
      const send = async () => {
        const answer = await form.submit(page, async (values) => {
          await rest.post('risk-points/' + encodeURIComponent(point.key) + path, Object.assign(values, more));
          return true;
        });
        if (answer) {
          reloadHost(done);
        }
      };
      page.append(...fields(regime, point), form.buttons(form.button(label, send, true)));
      return page;
    };
  }

  /** The host shows status, links and history around the panel; they have changed too. */
  function reloadHost(done) {
    return document.querySelector('.ir-panel[data-reload="true"]') ? location.reload() : done();
  }

  function opinion(required) {
    return form.area('opinion', AJS.I18n.getText('integrity-risk.web.opinion'), { required });
  }

  function passFields(regime) {
    const levels = regime ? regime.levels : [];
    return [
      opinion(false),
      form.select('level', AJS.I18n.getText('integrity-risk.web.panel.other-level'), levels, { help: AJS.I18n.getText('integrity-risk.web.panel.other-level.help') }),
      form.text('levelReason', AJS.I18n.getText('integrity-risk.web.panel.level-reason')),
    ];
  }

  function measureFields(regime) {
    return [
      form.select('stage', AJS.I18n.getText('integrity-risk.web.field.stage'), regime.stages, { required: true }),
      form.area('content', AJS.I18n.getText('integrity-risk.web.field.measure'), { required: true }),
      form.person('responsible', AJS.I18n.getText('integrity-risk.web.field.responsible'), { required: true }),
      form.date('due', AJS.I18n.getText('integrity-risk.web.field.due'), { required: true }),
    ];
  }

  /** As soon as the source is known the form says which colour the warning would get, and why. */
  function warningFields(regime, point) {
    const byRegime = { code: '', name: AJS.I18n.getText('integrity-risk.warning.by-regime') };
    const said = el('p', { class: 'ir-muted ir-proposal', 'aria-live': 'polite' });
    const asked = [
      form.select('source', AJS.I18n.getText('integrity-risk.web.field.source'), regime.sources, { required: true }),
      form.select('colour', AJS.I18n.getText('integrity-risk.web.field.colour'), [byRegime].concat(regime.colours)),
      form.person('responsible', AJS.I18n.getText('integrity-risk.web.field.responsible'), { required: true }),
    ];
    const values = () => Object.fromEntries(asked.map((field) => [field.dataset.field, field.querySelector('input, select').value]));
    asked.forEach((field) => field.addEventListener('change', () => propose(point, values(), said)));
    return asked.concat(said, form.area('reason', AJS.I18n.getText('integrity-risk.web.field.reason'), { required: true }), form.date('deadline', AJS.I18n.getText('integrity-risk.web.field.deadline'), { help: AJS.I18n.getText('integrity-risk.web.panel.deadline.help') }));
  }

  async function propose(point, values, said) {
    if (values.source || values.colour) {
      const { colour, deadline, reason } = await rest.get('risk-points/' + encodeURIComponent(point.key) + '/warning-proposal' + query(values));
      said.textContent = colour ? AJS.I18n.getText('integrity-risk.warning.proposal', colour.name, IntegrityRisk.date(deadline), reason) : AJS.I18n.getText('integrity-risk.warning.proposal.none');
    }
  }

  /** What a finding leads to is asked only where something was found. */
  async function checkForm(point, done) {
    const project = point.key.replace(/-\d+$/, '');
    const choices = await rest.get('check-rounds/choices' + query({ project }));
    return posting((regime) => checkFields(regime, choices.severities), '/checks', texts.recordCheck)(point, done);
  }

  function putRight(severities) {
    return el(
      'div',
      { hidden: true, 'data-part': 'put-right' },
      form.select('severity', AJS.I18n.getText('integrity-risk.supervision.record.severity'), severities, { help: AJS.I18n.getText('integrity-risk.web.panel.check.severity.help') }),
      form.area('demand', AJS.I18n.getText('integrity-risk.supervision.record.demand')),
      form.person('responsible', AJS.I18n.getText('integrity-risk.supervision.record.responsible'), { help: AJS.I18n.getText('integrity-risk.supervision.record.responsible.help') })
    );
  }

  function checkFields(regime, severities) {
    const follow = severities.length ? putRight(severities) : null;
    const results = [
      { code: 'ok', name: AJS.I18n.getText('integrity-risk.web.panel.check.ok') },
      { code: 'finding', name: AJS.I18n.getText('integrity-risk.web.panel.check.finding') },
    ];
    return [
      form.select('kind', AJS.I18n.getText('integrity-risk.web.field.check-kind'), regime.checkKinds || [], { required: true }),
      form.date('date', AJS.I18n.getText('integrity-risk.web.panel.check.date'), { required: true, value: IntegrityRisk.today() }),
      form.select('result', AJS.I18n.getText('integrity-risk.web.panel.check.result'), results, { required: true, onchange: (event) => follow && (follow.hidden = event.target.value !== 'finding') }),
      form.area('findings', AJS.I18n.getText('integrity-risk.web.panel.check.findings')),
      follow,
    ].filter(Boolean);
  }

  function answerFields() {
    const stances = [
      { code: 'support', name: AJS.I18n.getText('integrity-risk.web.stance.support') },
      { code: 'concern', name: AJS.I18n.getText('integrity-risk.web.stance.concern') },
    ];
    return [form.select('stance', AJS.I18n.getText('integrity-risk.web.stance'), stances, { required: true }), opinion(false)];
  }

  /** The names stand in one field, as people are used to type them. */
  async function askForm(point, done) {
    const page = el('form', { class: 'aui top-label ir-form', onsubmit: (event) => event.preventDefault() });
    const send = async () => {
      const people = (values) => values.people.split(/[,\uff0c\u3001\s]+/).filter(Boolean);
      const asked = await form.submit(page, (values) => rest.post('risk-points/' + encodeURIComponent(point.key) + '/sought-opinions', { people: people(values), offices: values.offices }));
      if (asked) {
        reloadHost(done);
      }
    };
    page.append(form.several('offices', AJS.I18n.getText('integrity-risk.web.panel.ask.offices'), point.review.askable), form.people('people', AJS.I18n.getText('integrity-risk.web.panel.ask.people')), form.buttons(form.button(texts.askOpinions, send, true)));
    return page;
  }

  function recusalFields() {
    return [form.person('user', AJS.I18n.getText('integrity-risk.web.panel.recuse.user'), { help: AJS.I18n.getText('integrity-risk.web.panel.recuse.help') }), ...reasonField()];
  }

  function reasonField() {
    return [form.area('reason', AJS.I18n.getText('integrity-risk.web.field.reason'), { required: true })];
  }

  const texts = {
    submit: AJS.I18n.getText('integrity-risk.web.do.submit'),
    pass: AJS.I18n.getText('integrity-risk.web.do.pass'),
    return: AJS.I18n.getText('integrity-risk.web.do.return'),
    edit: AJS.I18n.getText('integrity-risk.web.do.edit'),
    withdraw: AJS.I18n.getText('integrity-risk.web.do.withdraw'),
    reExamine: AJS.I18n.getText('integrity-risk.web.do.re-examine'),
    addMeasure: AJS.I18n.getText('integrity-risk.web.do.add-measure'),
    issueWarning: AJS.I18n.getText('integrity-risk.web.do.issue-warning'),
    giveOpinion: AJS.I18n.getText('integrity-risk.web.do.give-opinion'),
    askOpinions: AJS.I18n.getText('integrity-risk.web.do.ask-opinions'),
    recuse: AJS.I18n.getText('integrity-risk.web.do.recuse'),
    recordCheck: AJS.I18n.getText('integrity-risk.web.do.record-check'),
  };

  function editFields(regime, point) {
    return [
      form.text('title', AJS.I18n.getText('integrity-risk.web.field.title'), { required: true, value: point.title }),
      form.area('content', AJS.I18n.getText('integrity-risk.web.field.content'), { required: true, rows: 5, value: point.content }),
      form.select('type', AJS.I18n.getText('integrity-risk.web.field.type'), regime.types, { required: true, value: code(point.type) }),
      form.select('category', AJS.I18n.getText('integrity-risk.web.field.category'), regime.categories, { required: true, value: code(point.category) }),
      ...regime.factors.filter((factor) => factor.field).map((factor) => form.select(factor.field, factor.name, factor.values, { required: true, value: code(point[factor.field]) })),
      ...['findingMethod', 'channel'].map((name) => foundBy(name, regime, point)).filter(Boolean),
      form.several('threeMajors', AJS.I18n.getText('integrity-risk.web.field.three-majors'), regime.threeMajors, { value: point.threeMajors.map((matter) => matter.code) }),
      form.area('cause', AJS.I18n.getText('integrity-risk.web.field.cause'), { value: point.cause }),
      form.area('manifestation', AJS.I18n.getText('integrity-risk.web.field.manifestation'), { value: point.manifestation }),
    ];
  }

  /** How the point was found; what the regime has no word for any more stays to be seen, and to be replaced. */
  function foundBy(name, regime, point) {
    const labels = { findingMethod: AJS.I18n.getText('integrity-risk.web.field.finding-method'), channel: AJS.I18n.getText('integrity-risk.web.field.channel') };
    const words = regime[name + 's'] || [];
    const present = point[name] && !words.some((word) => word.code === point[name].code) ? [point[name]] : [];
    const choices = words.concat(present);
    return choices.length ? form.select(name, labels[name], choices, { value: code(point[name]) }) : null;
  }

  function code(value) {
    return value && value.code !== undefined ? value.code : value || '';
  }

  /** Whoever corrects without being allowed to file writes the power as a text. */
  async function powersOf(point) {
    const known = await rest.get('filing' + query({ project: point.project })).catch(() => ({ powers: [] }));
    return known.powers.filter((power) => power.department === code(point.department));
  }

  /** Whoever was overtaken sees what holds now in another window, and may then replace it. */
  async function keep(key, seen, values) {
    const path = 'risk-points/' + encodeURIComponent(key);
    try {
      return await rest.put(path + query(seen), values);
    } catch (problem) {
      if (problem.code === 'risk.changed-meanwhile') {
        seen.version = (await rest.get(path)).version;
      }
      throw problem;
    }
  }

  /** What the form does not show stays as it was; only the step of another power must not. */
  async function editForm(point, done) {
    const regime = await rest.get('regimes/' + encodeURIComponent(point.regime));
    const powers = await powersOf(point);
    const power = el('div', {});
    const without = powers.length ? { flowStep: '' } : {};
    const page = el('form', { class: 'aui top-label ir-form', onsubmit: (event) => event.preventDefault() });
    const seen = { version: point.version };
    const save = async () => {
      const saved = await form.submit(page, (values) => keep(point.key, seen, Object.assign({}, without, values)), { incomplete: true });
      if (saved) {
        reloadHost(done);
      }
    };
    IntegrityRisk.powerChoice.draw(power, powers, { department: code(point.department), post: code(point.post) }, { power: point.power, powerText: point.powerText, flowStep: code(point.flowStep), powerBasis: point.powerBasis });
    page.append(...editFields(regime, point), power, form.buttons(form.button(AJS.I18n.getText('integrity-risk.web.save'), save, true)));
    return page;
  }

  return {
    submit: { label: texts.submit, form: posting(() => [], '/submission', texts.submit) },
    pass: { label: texts.pass, form: posting(passFields, '/reviews', texts.pass, { decision: 'pass' }) },
    return: { label: texts.return, form: posting(() => [opinion(true)], '/reviews', texts.return, { decision: 'return' }) },
    edit: { label: texts.edit, form: editForm },
    'give-opinion': { label: texts.giveOpinion, form: posting(answerFields, '/sought-opinions/answer', texts.giveOpinion) },
    'add-measure': { label: texts.addMeasure, form: posting(measureFields, '/measures', texts.addMeasure) },
    'issue-warning': { label: texts.issueWarning, form: posting(warningFields, '/warnings', texts.issueWarning) },
    'record-check': { label: texts.recordCheck, form: checkForm },
    'ask-opinions': { label: texts.askOpinions, form: askForm },
    recuse: { label: texts.recuse, form: posting(recusalFields, '/recusals', texts.recuse) },
    're-examine': { label: texts.reExamine, form: posting(reasonField, '/re-examination', texts.reExamine) },
    withdraw: { label: texts.withdraw, form: posting(reasonField, '/withdrawal', texts.withdraw) },
  };
})();
