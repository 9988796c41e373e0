// Draws pages of PDF files with PDFium, the engine of Chromium's viewer, as grey pictures (PGM):
//   node draw.cjs FOLDER DPI FILE:PAGE,PAGE... FILE:PAGE...
// writes FOLDER/NAME-PAGE.pgm for each, pages counted from 1.
const fs = require("fs");
const path = require("path");
const { PDFiumLibrary } = require("@hyzyla/pdfium");
const [folder, dpi, ...jobs] = process.argv.slice(2);

function grey({ width, height, data }) {
  const channels = data.length / (width * height);
  const picture = Buffer.alloc(width * height);
  for (let at = 0; at < picture.length; at++) {
    picture[at] = data[at * channels];
  }
  return Buffer.concat([Buffer.from(`P5\n${width} ${height}\n255\n`), picture]);
}

async function draw(library, job) {
  const colon = job.lastIndexOf(":");
  const file = job.slice(0, colon);
  const document = await library.loadDocument(fs.readFileSync(file));
  for (const number of job.slice(colon + 1).split(",")) {
    const page = document.getPage(Number(number) - 1);
    const picture = await page.render({ scale: Number(dpi) / 72, render: "bitmap", colorSpace: "Gray" });
    fs.writeFileSync(path.join(folder, `${path.parse(file).name}-${number}.pgm`), grey(picture));
  }
  document.destroy();
}

(async () => {
  const library = await PDFiumLibrary.init();
  for (const job of jobs) {
    await draw(library, job);
  }
  library.destroy();
})().catch(fault => {
  console.error(fault);
  process.exit(1);
});
