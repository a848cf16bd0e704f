/** Rectifications: all that concern the reader, or the one that the address names. */
IntegrityRisk.supervision.rectifications = async function (project, status, wanted) {
  'use strict';
  const { rest, query, el, replace, issueLink, date, message } = IntegrityRisk;
  const { link, lozenge, late, duty, exported } = IntegrityRisk.supervision;
  const form = IntegrityRisk.form;
  const path = (one) => 'rectifications/' + encodeURIComponent(one.id);

  function facts(one) {
    return el(
      'p',
      { class: 'ir-facts' },
      lozenge(one.state),
      late(one.overdue),
      el('span', {}, one.severity ? one.severity.name : ''),
      el('span', {}, AJS.I18n.getText('integrity-risk.supervision.column.responsible') + ' ' + one.responsible.name),
      el('span', {}, AJS.I18n.getText('integrity-risk.supervision.column.deadline') + ' ' + date(one.deadline))
    );
  }

  function card(one) {
    return el(
      'article',
      { class: 'ir-card', 'data-rectification': one.id, 'data-number': one.number },
      el('h3', {}, link({ project: project.key, view: 'rectifications', id: one.id }, one.form.name + ' ' + one.number)),
      facts(one),
      el('p', {}, issueLink(one.point), ' ', one.title),
      el('p', { class: 'ir-text' }, one.finding)
    );
  }

  function history(one) {
    return el(
      'ul',
      { class: 'ir-plain' },
      el('li', {}, AJS.I18n.getText('integrity-risk.supervision.rectification.issued', one.issuer.name, date(one.issued))),
      one.steps.map((step) => el('li', { 'data-step': step.action.code }, date(step.time), ' ', step.by.name, ' ', el('strong', {}, step.action.name), ' ', step.text))
    );
  }

  const labels = {
    report: AJS.I18n.getText('integrity-risk.supervision.rectification.report'),
    verify: AJS.I18n.getText('integrity-risk.supervision.rectification.verify'),
    'send-back': AJS.I18n.getText('integrity-risk.supervision.rectification.send-back'),
    close: AJS.I18n.getText('integrity-risk.supervision.rectification.close'),
  };

  function acting(one, place) {
    const actions = one.mayDo.filter((action) => labels[action]);
    if (!actions.length) {
      return null;
    }
    const page = el('form', { class: 'aui top-label ir-form ir-act', 'data-form': 'step', onsubmit: (event) => event.preventDefault() });
    const take = (action) => async () => {
      const after = await form.submit(page, (values) => rest.post(path(one) + '/steps', Object.assign({ action, text: values.text }, action === 'send-back' && values.deadline ? { deadline: values.deadline } : {})));
      if (after) {
        await show(after, place);
      }
    };
    page.append(
      form.area('text', AJS.I18n.getText('integrity-risk.supervision.rectification.text'), { rows: 3 }),
      ...(actions.includes('send-back') ? [form.date('deadline', AJS.I18n.getText('integrity-risk.supervision.rectification.new-deadline'), { value: one.deadline })] : []),
      form.buttons(actions.map((action, index) => form.button(labels[action], take(action), index === 0, action)))
    );
    return page;
  }

  function warning(one, place) {
    if (one.warning) {
      return el('p', {}, AJS.I18n.getText('integrity-risk.supervision.rectification.warning') + ' ', issueLink(one.warning));
    }
    const warn = async () => {
      try {
        await show(await rest.post(path(one) + '/warning', {}), place);
      } catch (problem) {
        place.prepend(message('error', problem.message));
      }
    };
    return one.mayDo.includes('warn') ? el('p', { class: 'ir-buttons' }, form.button(AJS.I18n.getText('integrity-risk.supervision.rectification.warn'), warn, false, 'warn')) : null;
  }

  async function show(one, place) {
    const attached = await IntegrityRisk.files('rectification', one.id);
    replace(
      place,
      el('p', {}, link({ project: project.key, view: 'rectifications' }, AJS.I18n.getText('integrity-risk.supervision.back'))),
      el('h2', {}, one.form.name + ' ' + one.number),
      facts(one),
      el('p', {}, issueLink(one.point), ' ', one.title, one.department ? ' · ' + one.department.name : ''),
      el('p', { class: 'ir-text' }, one.finding),
      one.demand ? el('p', { class: 'ir-text' }, AJS.I18n.getText('integrity-risk.supervision.column.demand') + ' ' + one.demand) : null,
      el('p', { class: 'ir-muted' }, AJS.I18n.getText('integrity-risk.supervision.rectification.verifier') + ' ' + duty(one.verifier)),
      el('p', { class: 'ir-muted ir-reason' }, AJS.I18n.getText('integrity-risk.supervision.why') + ' ' + one.reason),
      warning(one, place),
      el('h3', {}, AJS.I18n.getText('integrity-risk.supervision.rectification.history')),
      history(one),
      attached,
      acting(one, place)
    );
  }

  if (wanted.id) {
    const place = el('div', {});
    await show(await rest.get('rectifications/' + encodeURIComponent(wanted.id)), place);
    return place;
  }
  const answer = await rest.get('rectifications' + query({ project: project.key }));
  if (!answer.rectifications.length) {
    return el('p', { class: 'ir-empty' }, AJS.I18n.getText('integrity-risk.supervision.rectification.empty'));
  }
  return [el('p', { class: 'ir-buttons' }, exported('rectifications', { project: project.key })), answer.rectifications.map(card)];
};
