/** Tips: what every view of them shares. The views add themselves to `IntegrityRisk.tips`. */
IntegrityRisk.tips = (function () {
  'use strict';
  const { el, pageLink, query, message } = IntegrityRisk;
  const form = IntegrityRisk.form;

  function link(values, text, attributes) {
    return pageLink('/tips' + query(values), text, attributes);
  }

  function lozenge(state) {
    return el('span', { class: 'ir-state ir-state-' + { received: 'over', 'in-hand': 'running', asked: 'sent', warned: 'refused' }[state.code], 'data-state': state.code }, state.name);
  }

  /** A form of one act: its fields, one button, its problems at their fields. */
  function act(name, label, fields, work) {
    const page = el('form', { class: 'aui top-label ir-form', 'data-form': name, onsubmit: (event) => event.preventDefault() });
    page.append(...fields, form.buttons(form.button(label, () => form.submit(page, work), true, 'do-' + name)));
    return page;
  }

  function code(text) {
    return el(
      'div',
      { class: 'ir-act', role: 'status' },
      el('p', {}, AJS.I18n.getText('integrity-risk.tip.receipt')),
      el('p', { class: 'ir-number', id: 'ir-receipt-code' }, text),
      message('warning', AJS.I18n.getText('integrity-risk.tip.receipt.once'))
    );
  }

  return { link, lozenge, act, code };
})();

/** The list, or the tip that the address names, or the form that copies one. */
IntegrityRisk.page('tips', async function (root, status, project, choice) {
  'use strict';
  const { rest, query, replace, message } = IntegrityRisk;
  const views = IntegrityRisk.tips;
  const wanted = new URLSearchParams(location.search);
  const choices = await rest.get('tips/choices' + query({ project: project.key }));
  if (!choices.handles && choices.units.length === 0) {
    replace(root, choice, message('info', AJS.I18n.getText('integrity-risk.tip.not-yours')));
  } else if (!choices.ready) {
    replace(root, choice, message('error', AJS.I18n.getText('integrity-risk.error.secret.key-missing')));
  } else if (wanted.get('id')) {
    await views.detail(root, project, choices, wanted.get('id'));
  } else if (wanted.get('record')) {
    views.record(root, project, choices);
  } else {
    await views.list(root, project, choices, choice);
  }
});
