/** The gadget of the heat map: two dimensions of the points of a project and unit. */
define('integrity-risk/heat-map', ['integrity-risk/gadget'], function (gadget) {
  'use strict';
  const { rest, query, heatMap } = IntegrityRisk;
  const form = IntegrityRisk.form;

  /** The dimensions are those of the chosen project. */
  async function further(preferences) {
    const answer = await rest.get('heat-map' + query({ project: preferences.project }));
    const chosen = (name) => (answer.dimensions.some((each) => each.code === preferences[name]) ? preferences[name] : answer[name].code);
    return [
      form.select('rows', AJS.I18n.getText('integrity-risk.heat-map.rows'), answer.dimensions, { required: true, value: chosen('rows') }),
      form.select('columns', AJS.I18n.getText('integrity-risk.heat-map.columns'), answer.dimensions, { required: true, value: chosen('columns') }),
      form.select('phase', AJS.I18n.getText('integrity-risk.web.field.status'), heatMap.phases(), { required: true, value: preferences.phase || 'in-force' }),
    ];
  }

  return gadget.item('heat-map', (answer) => heatMap.draw(answer, answer.rows.name + ' × ' + answer.columns.name), { names: ['rows', 'columns', 'phase'], further });
});
