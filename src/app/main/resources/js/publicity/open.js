/** Opening a publicity: which points, among whom, how long; or recording one that was held on paper. */
IntegrityRisk.publicity.open = async function (root, project) {
  'use strict';
  const { rest, query, el, replace, message, issueLink, level } = IntegrityRisk;
  const { back, address } = IntegrityRisk.publicity;
  const form = IntegrityRisk.form;
  const choices = await rest.get('publicities/choices' + query({ project: project.key }));

  function point(choice) {
    return el(
      'label',
      { class: 'ir-pick', 'data-point': choice.key },
      el('input', { type: 'checkbox', name: 'point', value: choice.key, checked: true }),
      el('span', {}, level(choice.level), ' ', issueLink(choice.key), ' ', choice.title, ' ', el('span', { class: 'ir-muted' }, choice.department ? choice.department.name : ''))
    );
  }

  function body(values, page) {
    return {
      project: project.key,
      title: values.title,
      unit: values.unit,
      scope: values.scope,
      from: values.from,
      to: values.to,
      paper: values.paper === 'on',
      points: Array.from(page.querySelectorAll('[name="point"]:checked')).map((box) => box.value),
    };
  }

  async function save() {
    const made = await form.submit(page, (values) => rest.post('publicities', body(values, page)));
    if (made) {
      location.assign(IntegrityRisk.context + '/plugins/servlet/integrity-risk' + address({ id: made.id }));
    }
  }

  const today = IntegrityRisk.today();
  const page = el('form', { class: 'aui top-label ir-form', onsubmit: (event) => event.preventDefault() });
  page.append(
    form.text('title', AJS.I18n.getText('integrity-risk.publicity.title'), { required: true }),
    form.select('unit', AJS.I18n.getText('integrity-risk.web.field.unit'), choices.units, { required: true }),
    form.select('scope', AJS.I18n.getText('integrity-risk.publicity.scope'), choices.scopes, { required: true }),
    form.date('from', AJS.I18n.getText('integrity-risk.publicity.from'), { required: true, value: today }),
    form.date('to', AJS.I18n.getText('integrity-risk.publicity.to'), { help: AJS.I18n.getText('integrity-risk.publicity.to.help', choices.days) }),
    el('div', { class: 'field-group', 'data-field': 'paper' }, el('label', { class: 'ir-check' }, el('input', { type: 'checkbox', name: 'paper' }), ' ', AJS.I18n.getText('integrity-risk.publicity.on-paper'))),
    el('fieldset', { class: 'ir-picks', 'data-field': 'points' }, el('strong', {}, AJS.I18n.getText('integrity-risk.publicity.points')), choices.points.map(point)),
    form.buttons(form.button(AJS.I18n.getText('integrity-risk.publicity.open'), save, true, 'save'))
  );
  replace(root, back(), choices.points.length ? page : message('info', AJS.I18n.getText('integrity-risk.publicity.nothing-waits')));
};
