/** The gadget of the trend: how many points of each level were in force at the ends of the last months. */
define('integrity-risk/trend', ['integrity-risk/gadget'], function (gadget) {
  'use strict';
  const { trend, pageLink, query, el } = IntegrityRisk;
  const draw = (answer, { project }) => el('div', {}, trend.draw(answer), el('p', {}, pageLink('/comparison' + query({ project }), AJS.I18n.getText('integrity-risk.trend.more'))));

  return gadget.item('register/history/trend', draw);
});
