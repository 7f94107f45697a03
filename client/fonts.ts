// Japanese and Latin. Letters of other languages are the kiosk’s own (kiosk/fonts.ts), elsewhere those of the machine (tokens.css).
import '@fontsource/biz-udpgothic/400.css'
import '@fontsource/biz-udpgothic/700.css'
