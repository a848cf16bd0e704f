/** One deployment: what is asked, who has fed back what, everything that happened, and what the reader may do. */
IntegrityRisk.deployments.detail = async function (root, id, user) {
  'use strict';
  const { rest, query, el, replace, issueLink, pageLink, table, date } = IntegrityRisk;
  const { link, state, place, level } = IntegrityRisk.deployments;
  const form = IntegrityRisk.form;
  const path = 'deployments/' + encodeURIComponent(id);

  function facts(line, deployment) {
    return el(
      'p',
      { class: 'ir-facts' },
      state(line),
      el('span', {}, level(line)),
      el('span', {}, place(line)),
      el('span', {}, line.matter.name),
      el('span', {}, AJS.I18n.getText('integrity-risk.deployment.issued-by', deployment.issuer.name, date(line.issued))),
      el('span', { class: line.overdue ? 'ir-alarm' : null }, AJS.I18n.getText('integrity-risk.deployment.due-on', date(line.due))),
      el('span', {}, AJS.I18n.getText('integrity-risk.deployment.fed-back-of', String(line.fedBack), String(line.persons)))
    );
  }

  function concerned(deployment) {
    const points = deployment.points.map((key) => [issueLink(key), ' ']);
    const powers = deployment.powers.map((code) => [pageLink('/powers' + query({ project: deployment.project, power: code }), code), ' ']);
    return points.length || powers.length ? el('p', {}, AJS.I18n.getText('integrity-risk.deployment.concerned'), ' ', points, powers) : null;
  }

  function person(line) {
    return el(
      'tr',
      { 'data-person': line.person.user, 'data-result': line.result ? line.result.code : '' },
      el('td', {}, line.person.name),
      el('td', { class: line.result && line.result.code === 'found' ? 'ir-alarm' : null }, line.result ? line.result.name : el('span', { class: 'ir-muted' }, AJS.I18n.getText('integrity-risk.deployment.not-yet'))),
      el('td', {}, line.text),
      el('td', {}, line.time ? date(line.time) : '')
    );
  }

  function people(deployment) {
    const heads = [
      AJS.I18n.getText('integrity-risk.deployment.person'),
      AJS.I18n.getText('integrity-risk.deployment.result'),
      AJS.I18n.getText('integrity-risk.deployment.feedback'),
      AJS.I18n.getText('integrity-risk.deployment.time'),
    ];
    return el('section', {}, el('h2', {}, AJS.I18n.getText('integrity-risk.deployment.people')), table(heads, deployment.people.map(person), ''));
  }

  function act(each) {
    const more = [each.result ? each.result.name : null, each.level ? each.level.name : null, each.due ? AJS.I18n.getText('integrity-risk.deployment.due-on', date(each.due)) : null].filter(Boolean);
    return el('li', { class: 'ir-comment', 'data-act': each.kind.code }, el('p', { class: 'ir-muted' }, el('strong', {}, each.kind.name), ' · ', each.name, ' · ', date(each.time), more.map((text) => [' · ', text])), el('p', { class: 'ir-text' }, each.text));
  }

  function acts(deployment) {
    return deployment.acts.length ? el('section', {}, el('h2', {}, AJS.I18n.getText('integrity-risk.deployment.acts')), el('ul', { class: 'ir-comments' }, deployment.acts.map(act))) : null;
  }

  /** Whoever has fed back may add to it, and is not asked for it any more. */
  function feedBack(deployment) {
    const label = AJS.I18n.getText('integrity-risk.deployment.do.feed-back');
    const done = deployment.people.some((line) => line.person.user === user && line.result);
    const fields = [
      form.select('result', AJS.I18n.getText('integrity-risk.deployment.result'), results, { required: true }),
      form.area('text', AJS.I18n.getText('integrity-risk.deployment.feedback'), { required: true, help: AJS.I18n.getText('integrity-risk.deployment.feedback.help') }),
    ];
    const send = (values) => rest.post(path + '/feedback', { result: values.result, text: values.text });
    if (done) {
      return form.folded({ 'data-form': 'feed-back' }, fields, AJS.I18n.getText('integrity-risk.deployment.do.add'), 'feed-back', send, show);
    }
    return el('section', { class: 'ir-card' }, el('h3', {}, label), form.sending({ 'data-form': 'feed-back' }, fields, label, 'feed-back', send, show));
  }

  function lift(deployment) {
    const missing = deployment.line.persons - deployment.line.fedBack;
    const despite = missing ? el('div', { class: 'field-group', 'data-field': 'despiteMissing' }, el('label', { class: 'ir-check' }, el('input', { type: 'checkbox', name: 'despiteMissing' }), ' ', AJS.I18n.getText('integrity-risk.deployment.despite-missing', String(missing)))) : null;
    const fields = [form.area('text', AJS.I18n.getText('integrity-risk.deployment.reason'), { required: true, rows: 2 }), despite];
    const send = (values) => rest.post(path + '/lifting', { text: values.text, despiteMissing: values.despiteMissing === 'on' });
    return form.folded({ 'data-form': 'lift' }, fields, AJS.I18n.getText('integrity-risk.deployment.do.lift'), 'lift', send, show);
  }

  function withReason(what, label) {
    const fields = [form.area('text', AJS.I18n.getText('integrity-risk.deployment.reason'), { required: true, rows: 2 })];
    const address = { reopen: '/reopening', escalate: '/escalation' }[what];
    return form.folded({ 'data-form': what }, fields, label, what, (values) => rest.post(path + address, { text: values.text }), show);
  }

  let results = [];

  function show(deployment) {
    const may = (what) => deployment.mayDo.includes(what);
    replace(
      root,
      el('p', {}, link({ project: deployment.project }, AJS.I18n.getText('integrity-risk.deployment.all'))),
      el('h2', {}, deployment.line.number),
      facts(deployment.line, deployment),
      el('p', { class: 'ir-text' }, deployment.line.content),
      concerned(deployment),
      may('feed-back') ? feedBack(deployment) : null,
      people(deployment),
      acts(deployment),
      may('lift') ? lift(deployment) : null,
      may('escalate') ? withReason('escalate', AJS.I18n.getText('integrity-risk.deployment.do.escalate', deployment.nextLevel.name)) : null,
      may('reopen') ? withReason('reopen', AJS.I18n.getText('integrity-risk.deployment.do.reopen')) : null
    );
  }

  const deployment = await rest.get(path);
  results = (await rest.get('deployments/choices' + query({ project: deployment.project }))).results;
  show(deployment);
};
