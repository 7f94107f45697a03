// Japanese and Latin only. BIZ UD lacks simplified Chinese, Korean and Vietnamese letters: those come from the machine (tokens.css).
import '@fontsource/biz-udpgothic/400.css'
import '@fontsource/biz-udpgothic/700.css'
