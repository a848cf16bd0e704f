/** The app's panel on a control measure: its points, its due date, and how far it is. */
IntegrityRisk.panel['control-measure'] = (function () {
  'use strict';
  const { rest, el, replace, issueLink, date } = IntegrityRisk;
  const form = IntegrityRisk.form;
  const labels = {
    'in-force': AJS.I18n.getText('integrity-risk.web.do.put-in-force'),
    ineffective: AJS.I18n.getText('integrity-risk.web.do.judge-ineffective'),
    planned: AJS.I18n.getText('integrity-risk.web.do.revise'),
    closed: AJS.I18n.getText('integrity-risk.web.do.close'),
  };

  function facts(measure) {
    return [
      el('p', {}, el('strong', {}, measure.state.name), ' · ', measure.stage.name, ' · ', AJS.I18n.getText('integrity-risk.web.field.due'), ' ', date(measure.due), ' ', measure.overdue ? el('span', { class: 'ir-badge' }, AJS.I18n.getText('integrity-risk.web.overdue')) : null),
      el('p', {}, el('strong', {}, AJS.I18n.getText('integrity-risk.web.field.responsible')), ' ', measure.responsible.name),
      el('ul', {}, measure.points.map((point) => el('li', {}, issueLink(point.key, point.key + ' ' + point.title)))),
    ];
  }

  function changes(measure) {
    if (!measure.mayDo || measure.mayDo.length === 0) {
      return null;
    }
    const page = el('form', { class: 'aui top-label ir-form', onsubmit: (event) => event.preventDefault() });
    const change = (state) => async () => {
      const done = await form.submit(page, async (values) => {
        await rest.post('measures/' + encodeURIComponent(measure.key) + '/state', { state, note: values.note });
        return true;
      });
      if (done) {
        location.reload();
      }
    };
    page.append(form.area('note', AJS.I18n.getText('integrity-risk.web.panel.note')), form.buttons(measure.mayDo.filter((state) => labels[state]).map((state, index) => form.button(labels[state], change(state), index === 0, state))));
    return page;
  }

  return async function draw(root, key) {
    const measure = await rest.get('measures/' + encodeURIComponent(key));
    replace(root, facts(measure), changes(measure));
  };
})();
