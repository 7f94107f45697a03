// What BIZ UD lacks, so that a plain machine shows no boxes: simplified Chinese, Korean, and Vietnamese with its stacked accents.
// They come in some hundred pieces each, of which only those with letters that are wanted are fetched.
import '@fontsource/noto-sans-sc/400.css'
import '@fontsource/noto-sans-sc/700.css'
import '@fontsource/noto-sans-kr/400.css'
import '@fontsource/noto-sans-kr/700.css'
import '@fontsource/noto-sans/400.css'
import '@fontsource/noto-sans/700.css'
