/** Ledgers of items held: what every view of them shares. The views add themselves to `IntegrityRisk.holdings`. */
IntegrityRisk.holdings = (function () {
  'use strict';
  const { pageLink, query, today } = IntegrityRisk;
  const form = IntegrityRisk.form;

  function address(values) {
    return '/holdings' + query(values);
  }

  function link(values, text, attributes) {
    return pageLink(address(values), text, attributes);
  }

  /** What every line of a ledger says; a count rests on no document. */
  function line(quantity, document) {
    return [
      form.text('quantity', quantity, { required: true }),
      document ? form.text('document', AJS.I18n.getText('integrity-risk.holding.column.document'), { required: true }) : null,
      form.date('date', AJS.I18n.getText('integrity-risk.holding.column.date'), { required: true, value: today() }),
      form.person('handler', AJS.I18n.getText('integrity-risk.holding.column.handler'), { required: true }),
      form.person('witness', AJS.I18n.getText('integrity-risk.holding.column.witness'), { required: true }),
      form.text('place', AJS.I18n.getText('integrity-risk.holding.column.place'), { required: true }),
      form.area('remark', AJS.I18n.getText('integrity-risk.holding.column.remark'), { rows: 2 }),
    ];
  }

  return { address, link, line };
})();

/** The ledger, or the item that the address names, or the form that enters one. */
IntegrityRisk.page('holdings', async function (root, status, project, choice) {
  'use strict';
  const wanted = new URLSearchParams(location.search);
  const views = IntegrityRisk.holdings;
  if (wanted.get('id')) {
    await views.detail(root, wanted.get('id'));
  } else if (wanted.get('enter')) {
    await views.enter(root, project);
  } else {
    await views.list(root, project, choice);
  }
});
