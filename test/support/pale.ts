/** Scripts for a page in a browser, as texts since a page has other types: whether what is written can be read. */

/** Makes `paleness(colour, ground)`, colours by their channels, and `ground(element)` of HTML. */
const COLOURS = `
  const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  const rgb = (colour) => {
    context.clearRect(0, 0, 1, 1);
    context.fillStyle = colour;
    context.fillRect(0, 0, 1, 1);
    return [...context.getImageData(0, 0, 1, 1).data];
  };
  const light = (colour) => {
    const [r, g, b] = colour.slice(0, 3).map((one) => one / 255)
      .map((one) => (one <= 0.04045 ? one / 12.92 : ((one + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const ground = (element) => {
    for (let one = element; one !== null; one = one.parentElement) {
      const colour = rgb(getComputedStyle(one).backgroundColor);
      if (colour[3] === 255) return colour;
    }
    return [255, 255, 255, 255];
  };
  const isPale = (colour, under, style) => {
    const [a, b] = [light(rgb(colour)), light(under)];
    const ratio = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    const size = parseFloat(style.fontSize);
    const large = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700);
    return ratio < (large ? 3 : 4.5) ? ' ' + ratio.toFixed(2) : '';
  };`;

/** Texts whose colours are closer than 4.5 to 1, or 3 to 1 where large, each once; pictures are left out. */
export const PALE = `(() => {${COLOURS}
  const pale = new Set();
  for (const element of document.querySelectorAll('body *')) {
    if (element.closest('svg') || ![...element.childNodes].some((one) => one.nodeType === 3 && one.data.trim())) continue;
    const style = getComputedStyle(element);
    const ratio = isPale(style.color, ground(element), style);
    if (ratio !== '') pale.add(element.tagName + '.' + element.className + ratio);
  }
  return [...pale].join('; ');
})()`;

/** The same of the words in pictures, on the shape that is drawn under them; a mark says how many were seen. */
export const PALE_IN_PICTURES = `(() => {${COLOURS}
  const pale = new Set();
  let seen = 0;
  for (const element of document.querySelectorAll('svg text')) {
    element.scrollIntoView({ block: 'center', inline: 'center' });
    const box = element.getBoundingClientRect();
    const hit = document.elementsFromPoint(box.x + box.width / 2, box.y + box.height / 2);
    const at = hit.findIndex((one) => element.contains(one));
    if (at === -1) continue;
    seen += 1;
    const shape = hit.slice(at + 1).find((one) => {
      const { fill, fillOpacity } = getComputedStyle(one);
      return one.tagName === 'rect' && fill !== 'none' && Number(fillOpacity) > 0.9;
    });
    const style = getComputedStyle(element);
    const under = shape === undefined ? ground(element) : rgb(getComputedStyle(shape).fill);
    const ratio = isPale(style.fill, under, style);
    if (ratio !== '') pale.add(element.getAttribute('class') + ' ' + element.textContent + ratio);
  }
  return seen + ' ' + [...pale].join('; ');
})()`;

/** By how many pixels a page is wider than the screen. */
export const TOO_WIDE = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';
