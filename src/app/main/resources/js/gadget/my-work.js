/** The gadget of one's own work: how many of each kind, and the most pressing of them. */
define('integrity-risk/my-work', ['integrity-risk/gadget'], function (gadget) {
  'use strict';
  const { el, issueLink, pageLink, table, date } = IntegrityRisk;
  const MOST = 8;

  function pressing(groups) {
    const all = groups.flatMap((group) => group.items.map((item) => ({ item, group })));
    const day = ({ item }) => (item.overdue ? '0' : '1') + (item.due || '9999');
    return all.sort((one, other) => day(one).localeCompare(day(other))).slice(0, MOST);
  }

  function count(group) {
    return el('li', { 'data-kind': group.kind }, group.name, ' ', el('span', { class: 'aui-badge' }, group.count));
  }

  function row({ item, group }) {
    const name = item.link ? pageLink(item.link, item.title) : issueLink(item.key, item.title);
    return el(
      'tr',
      { class: item.overdue ? 'ir-overdue' : null },
      el('td', {}, group.name),
      el('td', {}, name),
      el('td', {}, date(item.due), item.overdue ? el('span', { class: 'ir-badge' }, AJS.I18n.getText('integrity-risk.web.overdue')) : null)
    );
  }

  return gadget.item('my-work', (answer) => {
    const heads = [AJS.I18n.getText('integrity-risk.notice.column.kind'), AJS.I18n.getText('integrity-risk.web.my-work.item'), AJS.I18n.getText('integrity-risk.web.due')];
    return el(
      'div',
      { class: 'ir-my-work', 'data-total': answer.total },
      el('ul', { class: 'ir-work-counts' }, answer.groups.map(count)),
      table(heads, pressing(answer.groups).map(row), AJS.I18n.getText('integrity-risk.notice.gadget.empty')),
      el('p', {}, pageLink('', AJS.I18n.getText('integrity-risk.notice.gadget.all')))
    );
  });
});
