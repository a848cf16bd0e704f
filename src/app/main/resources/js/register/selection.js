/** Which points are chosen: they stay so from page to page, until what is listed changes. */
IntegrityRisk.register.selection = function (changed) {
  'use strict';
  const { el } = IntegrityRisk;
  const keys = new Set();

  function set(key, chosen) {
    if (chosen) {
      keys.add(key);
    } else {
      keys.delete(key);
    }
  }

  /** A box in the row of a point; the cell about it is as good a target as the box. */
  function box(point) {
    const label = AJS.I18n.getText('integrity-risk.register.choose', point.key);
    const onchange = (event) => {
      set(point.key, event.target.checked);
      changed();
    };
    return el('label', { class: 'ir-choose' }, el('input', { type: 'checkbox', 'data-choose': point.key, 'aria-label': label, checked: keys.has(point.key), onchange }));
  }

  /** A box for all points of a table. */
  function all(points) {
    const label = AJS.I18n.getText('integrity-risk.register.choose.page');
    const onchange = (event) => {
      points.forEach((point) => set(point.key, event.target.checked));
      sync();
      changed();
    };
    return el('label', { class: 'ir-choose' }, el('input', { type: 'checkbox', 'data-choose-page': points.map((point) => point.key).join(' '), 'aria-label': label, onchange }));
  }

  /** Boxes say what is chosen, however that came about. */
  function sync() {
    document.querySelectorAll('[data-choose]').forEach((each) => (each.checked = keys.has(each.dataset.choose)));
    document.querySelectorAll('[data-choose-page]').forEach((each) => {
      const there = each.dataset.choosePage.split(' ').filter(Boolean);
      each.checked = there.length > 0 && there.every((key) => keys.has(key));
      each.indeterminate = !each.checked && there.some((key) => keys.has(key));
    });
  }

  function clear() {
    keys.clear();
    sync();
    changed();
  }

  /** Only these are chosen from now on. */
  function only(some) {
    keys.clear();
    some.forEach((key) => keys.add(key));
    sync();
    changed();
  }

  return { box, all, sync, clear, only, size: () => keys.size, keys: () => Array.from(keys) };
};
