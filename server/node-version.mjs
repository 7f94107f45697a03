// Imported first by every entry point, and plain JavaScript: on an older Node better-sqlite3 dies without a word.
const [major] = process.versions.node.split('.').map(Number)
if (major < 22) {
  console.error(
    `machiai needs Node 22 or newer, and this is ${process.version}. Start it with npm (npm start), which brings its own Node.`,
  )
  process.exit(1)
}
